package casefile.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.model.Nation;
import casefile.model.Person;
import casefile.model.Section;
import casefile.model.Service;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PseudonymsTest {

  private static final String TEXT =
      """
      Eirwen Hopkin, known as Wennie, lives in Pontybryn. Her daughter Rhian Evans visits; so does Siwan (daughter).
      Spoke to dtr Rhian. Her son, Alun, is in Bristol. Galwodd ei merch, Rhian, ddoe. Her neighbour Mrs Prydderch has a key.
      Dr Patel called. The carer, Jodie, was kind. Her late husband was called Emrys; she still talks to Emrys.
      """;

  private static final Pseudonyms OF =
      Pseudonyms.of(
          new CaseFile(
              "C-1",
              Service.ADULT,
              Nation.WALES,
              Map.of("worker", "Craig Passmore"),
              new Person(
                  "Eirwen Mary Hopkin",
                  "1940-03-11",
                  "999 401 1278",
                  "14 Teras Isfryn, Pontybryn, CY14 2DG"),
              List.of(
                  new Document(
                      "d1",
                      DocumentType.ASSESSMENT,
                      "",
                      Optional.empty(),
                      "",
                      List.of(new Section("", List.of(), TEXT)),
                      "x"))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Eirwen wants to go home.              | [Person] wants to go home.
          Mrs Hopkin's coat                     | Mrs [Person]'s coat
          Eirwen’s own words                    | [Person]’s own words
          HOPKIN, Eirwen (F) 84                 | [Person] (F) 84
          E. M. Hopkin signed                   | [Person] signed
          EMH was seen; EH agreed               | [Person] was seen; [Person] agreed
          Wennie sang.                          | [Person] sang.
          eirwen said no                        | [Person] said no
          Rhian rang. Rhian's view              | [Daughter] rang. [Daughter]'s view
          Rhian Evans rang                      | [Daughter] rang
          Siwan agrees with Rhian               | [Daughter 2] agrees with [Daughter]
          Alun is worried                       | [Son] is worried
          Mae Rhian yn galw                     | Mae [Daughter] yn galw
          Mrs Prydderch called                  | Mrs [Neighbour] called
          Jodie came early                      | [Carer] came early
          She misses Emrys                      | She misses [Husband]
          Eirwe said so                         | [Person] said so
          Leanne to ring back.                  | [Name] to ring back.
          Zbigniew said no. Family said yes.    | [Name] said no. Family said yes.
          Abdomen is swollen, says the nurse    | Abdomen is swollen, says the nurse
          Craig Passmore visited                | [Worker] visited
          lives at 14 Teras Isfryn              | lives at [Address]
          the chapel in Pontybryn               | the chapel in [Place]
          CY14 2DG and cy142dg                  | [Postcode] and [Postcode]
          DOB 11/03/1940                        | DOB [Date of birth]
          born on 11 March 1940                 | born on [Date of birth]
          11th Mar 40 and 1940-03-11            | [Date of birth] and [Date of birth]
          ganwyd 11 Mawrth 1940                 | ganwyd [Date of birth]
          NHS no. 999 401 1278, also 9994011278 | NHS no. [NHS number], also [NHS number]
          ring 07700 900123 or (01970) 555 0199 | ring [Phone] or [Phone]
          +44 7700 900 123                      | [Phone]
          rhian.evans@example.co.uk wrote       | [Email] wrote
          NI AB 12 34 56 C                      | NI [NI number]
          OT and GP agreed in March on Sunday   | OT and GP agreed in March on Sunday
          She speaks Welsh and fell on 3/4/25.  | She speaks Welsh and fell on 3/4/25.
          Walks 200 metres, 4 calls, 10 mg      | Walks 200 metres, 4 calls, 10 mg
          May need help. Will ask. In May 2025. | May need help. Will ask. In May 2025.
          Hope is the word. A rose garden.      | Hope is the word. A rose garden.
          Seen by S. Abernathy and J. Treloar.  | Seen by [Name] and [Name].
          Letter from Mr P. Quarmby             | Letter from Mr [Name]
          signed GSTOTT3 (user: dpatel4)        | signed [User] (user: [User])
          12 High Street and 3 Heol y Bont      | [Address] and [Address]
          Emrys’s hat. Mae hi o Bontybryn.      | [Husband]’s hat. Mae hi o [Place].
          """)
  void names_and_numbers_become_tokens(String text, String safe) {
    assertThat(OF.replace(text)).isEqualTo(safe);
  }

  @Test
  void replacing_twice_changes_nothing_more() {
    String once = OF.replace(TEXT);
    assertThat(OF.replace(once)).isEqualTo(once);
  }

  @Test
  void it_never_prints_a_name() {
    assertThat(OF.toString())
        .doesNotContainIgnoringCase("eirwen")
        .doesNotContainIgnoringCase("rhian");
  }
}
