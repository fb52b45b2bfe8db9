package casefile.form;

import static casefile.form.Topics.topic;

import java.util.List;

/** Strengths, networks, and the use that is made of both. */
final class StrengthTopics {

  static final Said STRENGTHS =
      Said.of(
          "strengths, good at, going well, goes well, proud of, skills, talents, abilities,"
              + " what can you do, what you can do, can do for yourself, can do for themselves,"
              + " do for yourself, able to do for, manage for yourself, interests, hobbies,"
              + " enjoy doing, you enjoy, enjoys doing, enjoyed doing, achievements, resilience,"
              + " assets, works well, working well, what works, best at, gifts, like and admire,"
              + " capabilities, what others like about, can already do, coped before,"
              + " got through before, cryfderau, da am wneud, da yn gwneud, yn dda am, da am, sgiliau,"
              + " talentau, galluoedd, diddordebau, hobiau, mwynhau, falch o, mynd yn dda,"
              + " gweithio'n dda, gallu ei wneud, gallu gwneud, llwyddiannau, asedau, gwydnwch",
          "strengths and difficulties, strengths based, strengths focused, financial assets,"
              + " assets and savings, savings and assets, capital and assets, capital assets,"
              + " property and assets, assets held, value of assets, income and assets, best"
              + " interests, best interest, conflict of interests, disposal of assets, transfer of"
              + " assets, medication strengths, muscle strengths, dull sy'n seiliedig ar gryfderau,"
              + " seiliedig ar gryfderau, asedau ariannol, asedau a chynilion, buddiannau gorau");

  static final Said NETWORKS =
      Said.of(
          "friends, neighbours, neighbors, who supports you, who helps you, who helps,"
              + " support network, support networks, social network, social networks, networks,"
              + " family network, informal support, natural support, natural supports, circle of"
              + " support, circles of support, people in your life, in your life, people in the"
              + " person's life, important people, people who matter, who matters, relationships,"
              + " genogram, ecomap, extended family, local groups, clubs, community, communities,"
              + " people around you, who else is there, ffrindiau, cymdogion, pwy sy'n eich helpu,"
              + " pwy sy'n eich cefnogi, pwy sy'n helpu, rhwydwaith, rhwydweithiau, pobl yn eich"
              + " bywyd, eich bywyd, cymuned, cymunedol, perthnasoedd, perthynas ag eraill, pobl"
              + " bwysig, cylch cefnogaeth, cylch o gefnogaeth, teulu estynedig",
          "community nurse, community nursing, community care, community mental health, community"
              + " team, community alarm, community services, community equipment, community treatment"
              + " order, community resource team, community occupational therapist, community meals,"
              + " community physiotherapist, tim cymunedol, nyrs gymunedol, gwasanaethau cymunedol");

  static final Said GOING_WELL =
      Said.of(
          "going well, goes well, working well, works well, what works, good day, happy with,"
              + " best part, been good, gone well, enjoy, mynd yn dda, gweithio'n dda, diwrnod da,"
              + " hapus gyda, mwynhau, beth sy'n gweithio, what is good");

  static final List<Topic> ALL =
      List.of(
          topic(
              "strengths",
              "the person's strengths",
              Severity.ERROR,
              Topics.FINDING_OUT,
              STRENGTHS,
              "Where a form does not ask for strengths, they are not recorded, and workers translate"
                  + " what they heard back into deficits (Collaborative Communication evaluation, 2019;"
                  + " Care Act guidance 6.63; Social Services and Well-being (Wales) Act, five elements"
                  + " of assessment).",
              "An assessment with boxes for Diagnosis, Needs and Risks, or one that has no more than"
                  + " `Grip strength`.",
              "Add a box: \"What are you good at, and what is going well? / Beth ydych chi'n dda am ei"
                  + " wneud, a beth sy'n mynd yn dda?\""),
          topic(
              "networks",
              "the people and places that support the person",
              Severity.ERROR,
              Topics.FINDING_OUT,
              NETWORKS,
              "Support that is already there is lost from sight when only services are asked about"
                  + " (Care Act s.9(6); Part 3 code of practice in Wales: people's own networks come"
                  + " before arranged services).",
              "`Next of kin` and `Community nurse` as the only people on the form.",
              "Add a box: \"Who is in your life, and what do they do with you or for you? / Pwy sydd yn"
                  + " eich bywyd, a beth maen nhw'n ei wneud gyda chi neu i chi?\""),
          topic(
              "going-well",
              "what is going well",
              Severity.SUGGESTION,
              Topics.with(
                  Topics.FINDING_OUT,
                  casefile.model.DocumentType.REVIEW,
                  casefile.model.DocumentType.CASE_NOTE),
              GOING_WELL,
              "A balanced record says what works beside what worries; a form that asks for worries only"
                  + " gets worries only (Signs of Safety; preventative review of 56 children's files).",
              "`Concerns since last visit` without `What has gone well since last visit`.",
              "Add beside the question about worries: \"What is going well? / Beth sy'n mynd yn"
                  + " dda?\""),
          topic(
              "own-part",
              "what the person and the people round them will do themselves",
              Severity.WARNING,
              Topics.with(Topics.PLANS),
              Said.of(
                  "what can you do, what you can do, what will you do, what you will do, i will do,"
                      + " will i do, family will do, will your family, can your family, family and friends"
                      + " do, friends do, family do, others do, will others, strengths help, use your"
                      + " strengths, strengths be used, using your strengths, build on, builds on, own"
                      + " resources, draw on, draws on, community resources, natural supports, natural"
                      + " support, person will do, the person do, do for yourself, fyddwch chi'n ei wneud,"
                      + " byddaf i, fydd eich teulu, fydd eich ffrindiau, adeiladu ar, eich cryfderau,"
                      + " adnoddau eich hun, adnoddau cymunedol"),
              "Strengths that are recorded and never used change nothing: the plan must have a place for"
                  + " what people do themselves (core standard S1.3).",
              "A plan whose only table is `Service | Provider | Hours | Cost`.",
              "Add to the plan: \"What will you do yourself, and what will family, friends or the"
                  + " community do? / Beth fyddwch chi'n ei wneud eich hun, a beth fydd teulu, ffrindiau"
                  + " neu'r gymuned yn ei wneud?\""));

  private StrengthTopics() {}
}
