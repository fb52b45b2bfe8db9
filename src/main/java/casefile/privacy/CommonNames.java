package casefile.privacy;

import casefile.text.Lexicon;

/**
 * Given names and surnames many people in the UK bear, written down for this project.
 *
 * <p>They decide only where grammar cannot: at the head of a sentence, where every word has a
 * capital. Names that are also plain words ({@link Ordinary#WORDS}) do not count.
 */
final class CommonNames {

  private static final Lexicon ALL =
      Lexicon.of(
          """
          aaron lenny kez abbie abbott abby abdul abigail ada adam adele adrian agnes ahmad ahmed aidan
          aileen aimee aisha aisling akhtar alan alana alastair albert alec aled alex alexander
          alexandra alfie alfred ali alice alicia alina alison alistair allan allen alun alwyn
          alys amanda amelia amina amir amit amy anastasia anderson andrea andrew andrews
          aneurin angela angharad angus anil anita ann anna annabel anne annette annie annwen
          anthea anthony antoni anwen archie arfon armstrong arnold arthur arwel arwyn ash asha
          ashley asif atkinson audrey aurora avril awen ayesha bailey barbara barker barnes
          barrett barry bartosz beatrice becky begum bella ben benjamin bennett bernadette
          bernard bernice bert beryl beth bethan bethany beti betsan betty bev bevan beverley
          bex billy blodwen bob bobby bowen bradley branwen brenda brendan brian bridget bridie
          brigid bronagh bronwen brooks bruce bryan brynmor bryony burns burton butler caitlin
          callum calum cameron campbell carl carla carol carole caroline carwyn caryl carys
          casey catherine cathy catrin cecil celia ceri cerian ceridwen cerys chapman charlene
          charles charlie charlotte chaudhry chelsea cheryl chloe chris christina christine
          christopher ciara claire clare clark clarke claudia cledwyn clement clifford clive
          clyde colin colleen collins connor conor cooper corey cox craddock craig crawford
          crystal cunningham cynthia dafydd dai daisy damian damien dan daniel danielle daniels
          danny daphne daren darren dave david davidson davies davina davis dawid dawson debbie
          deborah declan deepak deian deiniol delyth denise dennis derek derick dermot des
          desmond dewi diana diane dickson dilwyn dilys dion dixon dominic donald donna dora
          doreen doris dorothy dot doug douglas duncan dyfan dylan eamon ebony eddie edgar edith
          edmund edmunds edna edward edwards edwin eileen eilidh eilir eimear eirian eirlys
          eirwen elaine eleanor elen elena eleri elfed eli elin elis elisa elizabeth ella ellen
          ellie elliot elliott ellis elsie elspeth eluned elwyn emily emlyn emma emmanuel emrys
          emyr enid eric erica erin ernest esme esther ethan ethel euan eugene eunice eurwen eva
          evan evans eve evelyn ewan fatima fay felicity ffion fflur fiona fisher fletcher flora
          florence foster fran frances francesca francis fred freda freddie frederick freya gail
          gareth garry gary gavin gayle gaynor gemma geoff geoffrey george georgia georgina
          geraint gerald geraldine gerard gerry gertrude gethin ghulam gibson gill gillian gina
          gladys glen glenda glenys gloria glynis gordon graham grant gregory greta griffin
          griffiths gruffydd guto gwawr gwen gwenan gwenda gwendoline gwenllian gwenno gwilym
          gwyn gwyneth gwynfor hamilton hamza hanna hannah hanson harding hari harold harper
          harri harriet harris harrison harry harvey hassan hawkins haydn hayley heidi helen
          helena henderson henry herbert higgins hilary hilda hodgson holmes howard howells huda
          hudson hugh hughes hughie humphrey humphreys hussain hutchinson huw hywel iain ian
          ibrahim idris iestyn ieuan ifan ifor ikram illtyd imogen imran ines ingrid ioan iola
          iolo iona iorwerth ira irene irfan isaac isabel isabella isla islwyn ismail ivan ivor
          iwan jackie jackson jacob jacqueline jade jaden jake jamal james jamie jamil jan jane
          janet janice janine jasmine jason javid jay jayden jayne jean jeanette jeff jeffrey
          jen jenkins jenna jennie jennifer jennings jenny jeremy jerome jerry jess jessica
          jessie jill jim jimmy jo joan joanna joanne jodie joe joel john johnny johnson
          johnston jon jonathan jones jordan jordana jose joseph josephine josh joshua josie
          joyce juan judith judy julia julian julie juliet justin kaitlyn kamal kamil karen karl
          karolina kasia katarzyna kate kath katherine kathleen kathryn kathy katie katrina kaur
          kay kayleigh keira keith kelly kelvin ken kennedy kenneth kenny kerry kevin keziah
          khadija khan kian kieran kim kimberley kirsten kirsty knowles kowalski krzysztof kumar
          kurt kyle kyra lakshmi lara laura lauren laurence lawrence lawson leah leanne lee
          leila len lena leo leon leona leonard leonie lesley leslie levi lewis liam libby
          lilian lillian linda lindsay lindsey lisa liz lizzie llewellyn llinos lloyd llyr logan
          lorna lorraine lottie lou louis louisa louise lowri lucas lucy luke lydia lyn lynda
          lynn lynne lynsey mabel mabli macdonald maddie maddy madeleine madoc magdalena maggie
          mair maisie malcolm maldwyn mali mandy manon marc marcel marcia marcus mared margaret
          margery maria mariam marian marianne marie marilyn mario marion marjorie marlene
          marshall martha martin martyn mary maryam mathew matilda matt matthew matthews maud
          maureen maurice mavis max maxine mccarthy mcdonald meg megan meinir meirion melanie
          meleri melissa meredith mervyn meryl mia michael michal michelle mike mildred millie
          mills miriam mistry mitchell mohamed mohammad mohammed mohamud moira molly mona monica
          morag morfudd morgan morris morrison morwenna moses muhammad muriel murphy murray
          myfanwy myra myrtle nadia nadine nan nancy naomi natalia natalie natasha nathan neil
          nell nerys nesta newton nia niall niamh nicholas nick nicki nicky nicola nigel nikki
          nina noah noel nora norah noreen norma norman nowak obrien oconnor oliver olivia ollie
          olwen olwyn omar oneill oscar osian oswald owain owen owens paddy palmer pam pamela
          parry patel patricia patrick patsy patterson paul paula pauline pawel pearson pedr
          peggy penelope percy perkins perry peter petra phil philip phillip phillipa phillips
          phoebe phyllis piotr polly powell precious priscilla pritchard priya prosser protheroe
          pryce prydderch prys pugh quentin rabia rachel rahman rahul raj rajesh ralph ravi
          raymond rebecca rees reg reggie reginald reid reuben reynolds rhian rhiannon rhodri
          rhona rhonda rhydderch rhydian rhys richard rick ricky rita robbie robert roberta
          roberts robertson robin robinson robyn rodney roger rogers roland ron ronald ronnie
          rory rosaleen rosalind rosemary rosie ross rowena rowlands roxanne roy rukhsana rupert
          russell ruth ryan sabrina sadie sahra saima sally salma sam samantha samina samira
          samuel sandeep sandra sanjay sara sarah sasha saskia saunders scott seamus sean
          sebastian seren shabana shah shahid shane shannon sharma sharon shaun shaw sheila
          shelley sherry shirley shona sian sidney sienna simon simpson sinead singh siobhan
          sion sioned siriol siwan smith sofia sonia sophia sophie spencer stacey stan stanislaw
          stanley stefan stella steph stephanie stephen stephens steve steven stevens stewart
          stuart sullivan sunita susan susanna susie suzanne sybil sylvia tabitha taliesin
          tamara tamsin tania tanya tara tariq tasha taylor ted teddy tegan tegid tegwen terence
          teresa terry tesni tess thelma theo theresa thomas thompson thomson tim timothy tina
          toby tom tomasz tommy tomos toni tony tracey tracy trefor trevor trina trish trystan
          tucker tudor turner twm tyler tyrone una ursula usha valerie vanessa vaughan vera
          verity vernon veronica vicky victor victoria vijay vikram vince vincent viola viv
          vivian vivienne walsh walter wanda watkins watson wayne webb wendy wilf wilfred
          wilkinson william williams willis wilson winifred winnie winston wojcik wright wyn
          wynne xanthe yasmin yousef yusuf yvette yvonne zac zach zachary zahra zainab zara
          zeynep zoe zofia zuzanna
          """,
          "");

  private CommonNames() {}

  static boolean hold(String foldedWord) {
    return ALL.holds(foldedWord) && !Ordinary.WORDS.holds(foldedWord);
  }
}
