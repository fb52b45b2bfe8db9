package casefile.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What columns are called in exports, in English and Welsh.
 *
 * <p>No supplier publishes its export schemas; these are the names of public guides and templates,
 * and plain words. The first of a list that is in a table counts.
 */
final class RoleNames {

  private static final Map<Role, List<String>> ROLES = new EnumMap<>(Role.class);
  private static final Map<String, List<String>> ATTRIBUTES = new LinkedHashMap<>();

  static {
    role(
        Role.CASE_ID,
        "case id|case no|case number|case ref|case reference|person id|person no|person number|"
            + "person ref|person identifier|client id|client no|client number|subject id|file id|"
            + "file no|file number|file ref|citizen id|service user id|service user no|child id|"
            + "adult id|mosaic id|mosaic person id|paris id|paris no|paris number|wccis id|"
            + "wccis person id|caredirector id|lcs id|las id|liquidlogic id|eclipse id|swift id|"
            + "rhif achos|cyfeirnod achos|rhif person|rhif y person|rhif cleient|rhif unigolyn");
    role(
        Role.DOCUMENT_ID,
        "document id|doc id|document no|document ref|note id|case note id|casenote id|note ref|"
            + "record id|entry id|form instance id|form answer id|submission id|assessment id|"
            + "activity id|rhif dogfen|rhif y ddogfen|rhif nodyn|rhif y nodyn");
    role(Role.FORM_ID, "form id|form ref|form no|form code|rhif ffurflen|rhif y ffurflen");
    role(
        Role.DOCUMENT_TYPE,
        "document type|doc type|note type|case note type|casenote type|form type|form name|form|"
            + "record type|activity type|contact type|entry type|type|category|template|"
            + "template name|math o ddogfen|math o nodyn|enw'r ffurflen|ffurflen|math");
    role(
        Role.TITLE,
        "title|document title|note title|case note title|form title|subject|teitl|pwnc|testun y nodyn");
    role(
        Role.DATE,
        "contact date|date of contact|contact date and time|event date|date of event|visit date|"
            + "date of visit|note date|case note date|casenote date|assessment date|"
            + "date of assessment|document date|form date|date completed|completed date|"
            + "completion date|completed on|date|date and time|dyddiad cyswllt|dyddiad y cyswllt|"
            + "dyddiad yr ymweliad|dyddiad cwblhau|dyddiad");
    role(
        Role.CREATED,
        "created|created on|created date|date created|created at|recorded on|recorded date|"
            + "date recorded|entered on|entered date|date entered|dyddiad creu|dyddiad cofnodi|crewyd");
    role(
        Role.AUTHOR,
        "author|written by|recorded by|created by|completed by|entered by|worker|worker name|"
            + "assessor|practitioner|responsible user|awdur|gweithiwr|cwblhawyd gan|ysgrifennwyd gan|"
            + "cofnodwyd gan");
    role(
        Role.AUTHOR_ROLE,
        "author role|role|job title|worker role|worker type|designation|position|rôl|rôl yr awdur|"
            + "teitl swydd|swydd");
    role(
        Role.SECTION,
        "section|section heading|section name|section title|heading|question group|adran|pennawd");
    role(
        Role.QUESTION,
        "question|question text|question label|prompt|label|field label|field name|field|cwestiwn");
    role(
        Role.ANSWER,
        "answer|answer text|answer value|response|response text|field value|value|ateb|ymateb");
    role(
        Role.TEXT,
        "note text|case note text|casenote text|case note|casenote|note|notes|case notes|note body|"
            + "text|document text|content|contents|body|narrative|free text|description|detail|"
            + "details|comments|testun|nodyn|nodiadau|nodiadau achos|cynnwys|disgrifiad|manylion");
    role(
        Role.STATUS,
        "status|note status|form status|document status|record status|status reason|state|statws");
    role(Role.DELETED, "deleted|is deleted|deleted flag|dilewyd");
    role(
        Role.PARENT_ID,
        "parent id|parent note id|appended to|appendment to|appendix to|addendum to|"
            + "original note id|atodiad i");
    role(Role.GROUP_ID, "group note id|group id|group note ref|group note|rhif nodyn grŵp");
    role(Role.VERSION, "version|version no|version number|fersiwn");
    role(
        Role.PERSON_NAME,
        "person name|client name|full name|name|service user name|citizen name|child name|"
            + "adult name|service user|enw|enw llawn|enw'r person|enw'r unigolyn");
    role(Role.FORENAME, "forename|forenames|first name|given name|enw cyntaf");
    role(Role.SURNAME, "surname|last name|family name|cyfenw");
    role(Role.DATE_OF_BIRTH, "date of birth|dob|d.o.b.|birth date|dyddiad geni");
    role(Role.NHS_NUMBER, "nhs number|nhs no|nhs id|rhif gig|rhif y gig");
    role(Role.ADDRESS, "address|home address|full address|cyfeiriad|cyfeiriad cartref");
    role(Role.SERVICE, "service|service type|adult or child|gwasanaeth");
    role(Role.NATION, "nation|country|gwlad");
    attribute("team", "team|team name|responsible team|allocated team|owning team|tîm|enw'r tîm");
    attribute("age", "age|age in years|oed|oedran");
    attribute("age_band", "age band|age group|age range|grŵp oedran|band oedran");
    attribute(
        "primary_need",
        "primary need|need|primary support reason|psr|client group|primary client group|"
            + "primary category|prif angen|angen");
    attribute(
        "preferred_language",
        "preferred language|language|first language|language preference|iaith|dewis iaith|"
            + "iaith ddewisol");
    attribute(
        "worker",
        "allocated worker|key worker|case holder|case worker|lead practitioner|named worker|"
            + "allocated to|gweithiwr a neilltuwyd|gweithiwr allweddol");
    attribute("gender", "gender|sex|rhywedd|rhyw");
    attribute("ethnicity", "ethnicity|ethnic group|ethnic origin|ethnigrwydd");
    attribute("locality", "locality|area|district|cluster|ardal");
    attribute("legal_status", "legal status|statws cyfreithiol");
  }

  private RoleNames() {}

  static List<String> of(Role role) {
    return ROLES.getOrDefault(role, List.of());
  }

  static Map<String, List<String>> attributes() {
    return ATTRIBUTES;
  }

  /** Every name there is, for finding the row that names the columns. */
  static List<String> all() {
    List<String> all = new ArrayList<>();
    Stream.concat(ROLES.values().stream(), ATTRIBUTES.values().stream()).forEach(all::addAll);
    return all;
  }

  private static void role(Role role, String names) {
    ROLES.put(role, List.of(names.split("\\|")));
  }

  private static void attribute(String name, String names) {
    ATTRIBUTES.put(name, List.of(names.split("\\|")));
  }
}
