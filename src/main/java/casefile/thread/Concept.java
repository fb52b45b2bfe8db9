package casefile.thread;

import java.util.HashMap;
import java.util.Map;

/**
 * Things of everyday life under one name, so that "chapel" is taken up by "hymns on Sunday".
 *
 * <p>Broad on purpose: a thread is called broken only where not even the matter is spoken of.
 */
final class Concept {

  private static final String[] GROUPS = {
    "church chapel mosque temple gurdwara mass hymn hymns prayer pray minister vicar priest faith"
        + " bible capel synagogue imam rosary communion eglwys",
    "garden gardening allotment plot greenhouse plant plants planting tomatoes seeds potatoes"
        + " flowers lawn shed beans",
    "dog cat pet pets kennel budgie horse horses pony hens ferret puppy spaniel terrier collie vet"
        + " sheep farm lambs lambing cattle quad",
    "swim pool swimming water float hydro",
    "sing choir music piano guitar band gig concert organ record records songs song karaoke radio"
        + " drums play",
    "home house flat bungalow tenancy door key keys live living lives move moving room landlord"
        + " placement residential",
    "job wages work working works volunteer volunteering wage wages employment apprenticeship shop"
        + " placement business paid",
    "cook cooking kitchen dinner dinners bake baking bread meal meals food eat eating lunch tea"
        + " breakfast recipe stove cooker cake microwave",
    "bed sleep night nights lie mattress bedroom",
    "bus train car drive driving taxi travel transport lift minibus journey trip trips",
    "friend friends visitor visitors contact company lonely phone family cafe coffee",
    "school college course class lesson lessons exam tutor university study nursery teacher"
        + " attendance",
    "money bank budget bills debt benefits pension card cash rent allowance finances",
    "bath shower wash washing dress dressing hair toilet continence commode shave",
    "walk walking walks outdoors outside out fresh park beach sea hills lane street",
    "football rugby match club pub snooker darts bingo bowls cricket team game games boxing gym"
        + " pool",
    "read reading book books library paper newspaper write writing letters stories poems",
    "knit knitting sew sewing craft crafts paint painting art draw drawing crochet quilt",
    "drink drinking alcohol sober beer cider drinker",
    "tablets medication medicine pain insulin inhaler doctor gp nurse hospital appointment"
        + " physio dentist",
    "language welsh english interpreter sign bsl cymraeg",
    "brother sister siblings sibling",
    "mum dad mam mother father parents parent",
    "son daughter children child grandchildren grandson granddaughter",
    "husband wife partner married marriage girlfriend boyfriend relationship",
    "fall falls stairs steps rail frame stick wheelchair hoist",
    "safe safety protect risk",
    "dental dentist teeth optician glasses eyes",
    "nutrition nutritious hydration weight diet fluid fluids fed feeding peg",
    "skin sore sores pressure wound wounds dressings",
    "wander wandering absconding keypad gate fence",
    "window view",
    "tv television telly film films programme cinema",
    "mend repair repairs tools woodwork bench engine engines build making workshop motorbike bike"
        + " cycling",
    "smoke smoking cigarettes fags vape",
    "wedding birthday christmas party funeral grave cemetery anniversary eid diwali",
    "holiday caravan seaside abroad"
  };

  private static final Map<String, Integer> BY_STEM = new HashMap<>();

  static {
    for (int g = 0; g < GROUPS.length; g++) {
      for (String word : GROUPS[g].split(" ")) BY_STEM.putIfAbsent(Stems.of(word), g);
    }
    BY_STEM.put("@sibling", BY_STEM.get("sibling"));
    BY_STEM.put("@parent", BY_STEM.get("parent"));
    BY_STEM.put("@child", BY_STEM.get("child"));
    BY_STEM.put("@grandchild", BY_STEM.get("child"));
    BY_STEM.put("@spouse", BY_STEM.get("partner"));
  }

  private Concept() {}

  /** Whether a stem is one of the words that half the sentences of any file hold. */
  static boolean isEveryday(String stem) {
    int group = of(stem);
    return group >= 0 && group < GROUPS.length && !stem.startsWith("@");
  }

  /** The group a stem belongs to; below zero when to none. */
  static int of(String stem) {
    return BY_STEM.getOrDefault(stem, -1);
  }
}
