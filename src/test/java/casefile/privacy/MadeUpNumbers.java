package casefile.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Numbers, addresses and references nobody has, written in the ways they are written in records.
 */
final class MadeUpNumbers {

  private static final String[] ENGLISH = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };
  private static final String[] WELSH = {
    "Ionawr",
    "Chwefror",
    "Mawrth",
    "Ebrill",
    "Mai",
    "Mehefin",
    "Gorffennaf",
    "Awst",
    "Medi",
    "Hydref",
    "Tachwedd",
    "Rhagfyr"
  };
  private static final String[] STREETS = {
    "Mill Lane",
    "High Street",
    "Church Road",
    "Lower Quay Street",
    "Station Approach",
    "Teras Isfryn",
    "Heol y Bont",
    "Ffordd Penrhos",
    "Maes y Deri",
    "Stryd Fawr",
    "Rose Gardens",
    "Old Brewery Yard",
    "St Tysul’s Close",
    "King Edward VII Avenue",
    "Park View",
    "Long Row",
    "Queen’s Crescent",
    "Kestrel Way",
    "Sandringham Drive",
    "The Green",
    "Clos Cae Mawr"
  };

  private final Random random;

  MadeUpNumbers(Random random) {
    this.random = random;
  }

  /** A sentence with an identifier of each kind, the identifier marked. */
  List<String> sentences(LocalDate born) {
    return List.of(
        "NHS " + pick("no. ", "number: ", "No ", "", "number is ") + marked("NHS number", nhs()),
        "The letter quotes " + marked("NHS number", nhs()) + " at the top.",
        pick("Tel: ", "Rang her on ", "Mobile ", "Ffôn: ", "Best reached on ")
            + marked("phone", phone()),
        "The surgery (" + marked("phone", phone()) + ") is closed on Thursdays.",
        pick("Tel ", "Phone: ", "Home tel. no. ", "Rhif ffôn: ")
            + marked("phone", digits(6))
            + pick("", " " + pick("ext ", "ext. ", "est ") + marked("phone", digits(4))),
        "Wrote to " + marked("e-mail", email()) + pick(".", " on Monday.", "; no reply yet."),
        "Now at " + marked("postcode", postcode()) + pick(", near the shop.", "."),
        pick("NI ", "NINO: ", "National Insurance number ", "Rhif YG ") + marked("NI number", ni()),
        cued(born(1930 + random.nextInt(85))),
        pick("DOB as recorded: ", "As on the header: ", "Seen with her date, ")
            + marked("date of birth, header", date(born)),
        pick("lives at ", "moved to ", "Address: ", "Cyfeiriad: ", "was found outside ")
            + marked("address", address()),
        "The ambulance went to " + marked("address", address()) + " by mistake.",
        reference(),
        "See " + marked("web address", url()) + pick(" for the timetable.", "."),
        account());
  }

  private String cued(LocalDate date) {
    return random.nextInt(6) == 0
        ? "Her brother ("
            + marked("date of birth, cued", date(date))
            + " dob) lives in <place|Kent>"
        : pick(
                "DOB ",
                "d.o.b. ",
                "D.O.B: ",
                "born on ",
                "Born ",
                "Date of birth: ",
                "ganwyd ",
                "Dyddiad geni: ",
                "b. ",
                "his birthday is ")
            + marked("date of birth, cued", date(date));
  }

  private String reference() {
    return switch (random.nextInt(8)) {
      case 0 -> pick("Ref: ", "Our ref ", "Reference no. ") + marked("reference", code());
      case 1 ->
          pick("Case no ", "case number: ", "Mosaic ID ", "WCCIS ", "Liquidlogic no. ")
              + marked("reference", digits(5 + random.nextInt(4)));
      case 2 -> "Crime ref " + marked("reference", digits(2) + "/" + digits(6) + "/" + digits(2));
      case 3 -> "Hospital no. " + marked("reference", letter() + digits(6));
      case 4 -> "Recorded under " + marked("reference", code()) + " by the police.";
      case 5 -> "UPN " + marked("reference", letter() + digits(12));
      case 6 -> "Passport " + marked("reference", digits(9)) + " expires soon.";
      default -> "Occurrence " + marked("reference", digits(10)) + ", see the police record.";
    };
  }

  private String account() {
    return switch (random.nextInt(3)) {
      case 0 ->
          "Sort code "
              + marked("account", digits(2) + "-" + digits(2) + "-" + digits(2))
              + ", account no. "
              + marked("account", digits(8));
      case 1 -> "a/c " + marked("account", digits(4) + " " + digits(4));
      default -> "His car, " + marked("vehicle", "CX" + digits(2) + " " + pick("KWT", "LJD"));
    };
  }

  private String nhs() {
    String separator = pick(" ", "", "-");
    return "999" + separator + digits(3) + separator + digits(4);
  }

  private String phone() {
    return switch (random.nextInt(8)) {
      case 0 -> "07700 900" + digits(3);
      case 1 -> "07700900" + digits(3);
      case 2 -> "07700-900-" + digits(3);
      case 3 -> "+44 7700 900" + digits(3);
      case 4 -> "0044 7700 900 " + digits(3);
      case 5 -> "(01632) 960" + digits(3);
      case 6 -> "+44 (0)1632 960 " + digits(3);
      default -> "029 2018 0" + digits(3);
    };
  }

  private String email() {
    String name = pick("rhian.evans", "R_Okafor", "gwerfyl-t", "info", "mrs.o'dea", "sw+duty");
    String email =
        name + digits(1) + "@" + pick("example.co.uk", "mail.example", "gig.example.org");
    return random.nextInt(5) == 0 ? email.toUpperCase(Locale.ROOT) : email;
  }

  private String postcode() {
    String out = pick("CY14", "ZZ1", "QX2", "W1A", "SW1A", "LL55", "M1");
    String code = out + pick(" ", " ", "", "  ") + digits(1) + pick("DG", "AB", "XN", "TW");
    return random.nextInt(5) == 0 ? code.toLowerCase(Locale.ROOT) : code;
  }

  private String ni() {
    String gap = pick(" ", "", "-");
    String ni = String.join(gap, pick("AB", "JK", "SR"), digits(2), digits(2), digits(2));
    ni = ni + gap + pick("A", "B", "C", "D");
    return random.nextInt(5) == 0 ? ni.toLowerCase(Locale.ROOT) : ni;
  }

  private LocalDate born(int year) {
    return LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private String date(LocalDate date) {
    int d = date.getDayOfMonth();
    int m = date.getMonthValue();
    int y = date.getYear();
    return switch (random.nextInt(9)) {
      case 0 -> date.toString();
      case 1 -> d + "/" + m + "/" + y;
      case 2 -> String.format(Locale.ROOT, "%02d.%02d.%02d", d, m, y % 100);
      case 3 -> String.format(Locale.ROOT, "%02d-%02d-%d", d, m, y);
      case 4 -> d + nth(d) + " " + ENGLISH[m - 1] + " " + y;
      case 5 -> d + " " + ENGLISH[m - 1].substring(0, 3) + " " + String.format("%02d", y % 100);
      case 6 -> ENGLISH[m - 1] + " " + d + nth(d) + ", " + y;
      case 7 -> d + " " + WELSH[m - 1] + " " + y;
      default -> "the " + d + nth(d) + " of " + ENGLISH[m - 1] + " " + y;
    };
  }

  private static String nth(int day) {
    if (day / 10 == 1) return "th";
    return day % 10 == 1 ? "st" : day % 10 == 2 ? "nd" : day % 10 == 3 ? "rd" : "th";
  }

  private String address() {
    String house = 1 + random.nextInt(180) + pick("", "", "", "a", "B");
    String flat =
        pick("", "", "Flat " + (1 + random.nextInt(9)) + ", ", "Apartment 3B ", "Fflat 2, ");
    String home = flat + house + pick(" ", " ", ", ") + pick(STREETS);
    return random.nextInt(3) == 0 ? home + ", Pontybryn " + postcode() : home;
  }

  private String code() {
    return switch (random.nextInt(4)) {
      case 0 -> "WCC/" + digits(4) + "/" + digits(5);
      case 1 -> "P" + digits(7);
      case 2 -> "ASC-" + digits(6);
      default -> "LL" + digits(6);
    };
  }

  private String url() {
    return pick(
        "https://www.example.org/u/rhian.evans?id=3",
        "www.example.co.uk/families/evans",
        "facebook.com/rhian.evans." + digits(2),
        "http://intranet.example/case/" + digits(6));
  }

  private String letter() {
    return pick("A", "H", "K", "R");
  }

  private String digits(int count) {
    StringBuilder all = new StringBuilder().append(1 + random.nextInt(9));
    while (all.length() < count) all.append(random.nextInt(10));
    return all.toString();
  }

  private static String marked(String kind, String text) {
    return "<" + kind + "|" + text + ">";
  }

  private String pick(String... among) {
    return among[random.nextInt(among.length)];
  }
}
