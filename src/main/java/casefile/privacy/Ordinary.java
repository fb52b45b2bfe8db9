package casefile.privacy;

import casefile.text.Lexicon;

/** Words with a capital that name no person and no home, and names that are also plain words. */
final class Ordinary {

  /** Names that are words too: replaced with a capital only. */
  static final Lexicon WORDS =
      Lexicon.of(
          "rose may will hope grace joy faith dawn mark young price wood hill brown green white black"
              + " grey gray day wright rich frank iris ivy lily daisy violet holly hazel heather olive"
              + " pearl ruby amber april june august summer autumn winter bill jack rob sue pat art dean"
              + " guy miles penny sandy sunny story church field walker baker cook carter mason marsh lane"
              + " parks banks woods long short best case love little power savage swift sharp stone rivers"
              + " park bell king knight bishop pope major page read reader west north south east moss",
          "bryn glyn mai haf eira gwawr");

  /** Titles that go with a name. */
  static final Lexicon TITLE =
      Lexicon.of("mr mrs ms miss mx dr sir lady prof rev revd cllr fr pc", "parch");

  /** Capitalised words that stay: calendar, languages, law, benefits, tools, bodies, brands. */
  static final Lexicon STAYS =
      Lexicon.of(
          "christmas easter ramadan eid diwali boxing new year god jesus bible quran sabbath advent"
              + " january february march april may june july august september october november december"
              + " monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays"
              + " thursdays fridays saturdays sundays jan feb mar apr jun jul aug sep sept oct nov dec mon"
              + " tue tues wed thu thur thurs fri sat sun english welsh scottish irish british polish urdu"
              + " punjabi bengali sylheti arabic tigrinya hindi gujarati french spanish italian makaton bsl"
              + " wales england scotland ireland northern britain uk europe european cymru gymraeg cymraeg"
              + " saesneg saesnes cymraes"
              + " act court care attendance allowance personal independence payment universal credit"
              + " pension council health board trust nhs social services police fire red cross home office"
              + " age concern mind barnardos nspcc dwp ofsted cqc estyn ciw housing association department"
              + " children adults adult family team hub centre school college academy university church"
              + " chapel mosque temple hospital ward clinic surgery plan assessment review section part form"
              + " power attorney protection best interests deputy lasting statement wellbeing charter"
              + " zimmer rollator barthel waterlow must braden parkinsons parkinson alzheimers alzheimer"
              + " downs down asperger huntington huntingtons crohns lewy mocha moca addenbrookes"
              + " whatsapp facebook facetime youtube skype zoom teams google ipad alexa netflix bbc tv"
              + " radio xbox playstation minecraft fortnite lego disney tesco asda aldi lidl sainsburys"
              + " morrisons boots costa greggs amazon covid who why what when where how this that these"
              + " those there then than the they he she her his its it we our you your i and but also"
              + " yes no not none any all some one two three four five six seven eight nine ten first"
              + " signs safety outcome outcomes star golden thread active offer time day night mum dad"
              + " mam nan nain taid mother father person client patient service user"
              + " need needs risk risks strengths capacity mental insurance national budget"
              + " weds xmas low medium high control support gcse gcses sats unable dols adls adl access case"
              + " visit visits calls rating education pt level respite now still being unit goal goals step steps view views advocate",
          "nadolig blwyddyn pasg llun mawrth mercher iau gwener sadwrn sul ionawr chwefror ebrill mai mehefin"
              + " gorffennaf awst medi hydref tachwedd rhagfyr capel ysgol eglwys eisteddfod urdd duw"
              + " merched wawr");

  /** Initials that mean something else in care notes. */
  static final Lexicon ABBREVIATION =
      Lexicon.of(
          "ot gp sw dn hv pt pc ip ed ae ad dr ra mc bi ca cp cs ct cm pa pd pm am bp hr hca mca lpa"
              + " poc sn sc ta la lo ld md ms mr ni nr ok op or pe rn so tv uk us uti wc wm ac av bd"
              + " cc cd dc dj ec ef eg ei ie em ep es fa fe id if in io is it me my na nb no of on pg"
              + " po pp re ri st td to ty up we iq dna dols adl mdt pip ehcp cpn amhp imca",
          "");

  /** Words that end or open the name of a street or a building. */
  static final Lexicon STREET =
      Lexicon.of(
          "street road lane close avenue drive way court terrace crescent gardens grove place square"
              + " row rise walk view hill park bank quay mews house cottage farm lodge estate green"
              + " villas parade embankment wharf st rd ave",
          "heol stryd ffordd teras lon maes plas ysbyty cwrt parc rhodfa clos llys tafarn cartref");

  /** What people do at the head of a sentence. */
  static final Lexicon DOES =
      Lexicon.of(
          "said says told tells asked asks wants wanted wishes likes liked loves feels felt thinks"
              + " thought rang phoned called visits visited agreed agrees explained reported reports"
              + " stated refused declined laughed cried lives lived came comes went goes"
              + " knows knew helps helped takes took brings brought",
          "");

  /** Who may do so without being named. */
  static final Lexicon SOMEBODY =
      Lexicon.of(
          "everyone everybody nobody someone somebody anyone family parents relatives staff nursing"
              + " carers provider agency client patient resident tenant service ward police school"
              + " ambulance landlord neighbours daughter son wife husband children baby there here it"
              + " nothing everything something that this he she they what who which whoever neither"
              + " either both each other others another information consent capacity contact concern"
              + " concerns risk support care home food sleep pain mobility skin mood money medication"
              + " communication speech hearing vision vehicle bathroom kitchen bedroom house flat",
          "teulu staff pawb neb");

  /** Small words inside surnames: {@code van der Merwe}, {@code ap Rhys}, {@code St John}. */
  static final Lexicon PARTICLE =
      Lexicon.of(
          "van von der den de del della di dos du la le ap ab ferch verch mac mc bin ibn al el ter ten"
              + " st nic ni ui",
          "");

  /** Between what somebody is and what they are called: {@code a sister called Rhian}. */
  static final Lexicon IS_CALLED =
      Lexicon.of("is was are were called named name yw ydy ydi oedd enw or sef", "");

  /** Welsh words after which the first letter of a name may change. */
  static final Lexicon CHANGES =
      Lexicon.of(
          "a am ar at dan dros drwy gan heb hyd i o wrth yn yng ym ei eich dy fy neu pan na gyda tua"
              + " efo ac mai",
          "");

  /** After these a month is a month, whoever is called May. */
  static final Lexicon WHEN =
      Lexicon.of("in since until till early late mid month during ym mis", "");

  /** After these at the head of a sentence, Will, May, Mark and Young are plain words. */
  static final Lexicon PLAIN_BEFORE =
      Lexicon.of(
          "be need needs not also require review have people person of the that for continue benefit"
              + " contact discuss arrange update refer send ask check return",
          "");

  private Ordinary() {}
}
