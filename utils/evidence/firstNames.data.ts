/** Common Swedish first names, in small letters: a sentence that begins with one begins with a person. Written from general knowledge. */
export const FIRST_NAMES =
  'adam agneta ahmed aida aina aisha albin alex alexander alexandra alf alfred ali alice alicia allan alma amanda amina amir ' +
  'anders andreas anette anita ann anna anne annelie annette annika anton antonia arne arvid asta astrid august axel barbro ' +
  'bengt bengt-åke bert bertil birger birgit birgitta bo bobo bodil bosse britt britta camilla carin carina carl carl-johan ' +
  'carolina caroline catharina catrin cecilia charlotta charlotte christer christian christina christine christoffer claes ' +
  'clara claudia conny dag dan daniel daniela david dennis diana dick doris ebba eddie edvard edvin edward elias elin elina ' +
  'elisabet elisabeth elise ella ellen ellinor elliot elof elsa else elvira emanuel emil emilia emilie emma emmy enar eric ' +
  'erica erik erika erland ernst ester eva evelina evert fanny fatima fabian felicia felix filip filippa folke frank fredrik ' +
  'fredrika frida fritz gabriel gabriella georg gerd gerda gerhard gertrud gisela gottfrid greger greta gudrun gun gunilla ' +
  'gunnar gunnel gunvor gustaf gustav göran gösta hanna hannah hanne hannes hans harald harriet harry hasse hassan hedda hedvig ' +
  'helen helena helene helén helge helmer henning henrik henrietta henry herbert herman hilda hilma hjalmar hugo håkan ibrahim ida ' +
  'ines inga ingela inger ingemar ingmar ingrid ingvar irene iris irma isa isabella isak ivan ivar jack jacob jakob jan ' +
  'jan-erik jan-olof jane janne jasmine jeanette jennifer jenny jens jerker jessica jimmy joakim joel johan johanna johannes ' +
  'john johnny jon jonas jonathan josef josefin josefina josefine judith julia julius juri jussi jörgen kaj kajsa karin karl ' +
  'karl-erik karolina katarina kate kathrin katja kenneth kent kerstin khalid kicki kim kjell klara klas knut konrad kristian ' +
  'kristina kristoffer krister kurt lars lars-erik lasse laura lea leena leif leila lena lennart leo leon leonard lilian lilly ' +
  'lina linda linn linnea linnéa linus lisa lisbet lisbeth liselott lotta louise lova lovisa lucas lucia ludvig lukas lydia ' +
  'mads magda magdalena magnus maja malena malin malte malva margareta margaretha margit margot maria mariam mariana marianne ' +
  'marie marina mario marita markus marcus martin martina marta mary mats mathias mathilda matilda mattias maud max melker ' +
  'mia michael michaela mikael mikaela milla milton minna mira miriam mohamed mohammed moa mona monica monika morgan moses my måns ' +
  'märta nadja naima najwa nancy natalia natalie nathalie niclas nicole niklas nils nina noah noel noor nora olga olle olivia olof ' +
  'ola omar oscar oskar osman otto ove owe palle patricia patrik paul paula paulina pauline per per-olof pernilla peter petra ' +
  'petter pia pontus pär rakel ralf rasmus rebecca rebecka regina reza richard rickard rikard rita robert robin roger roland ' +
  'rolf ronja ronny rosa rosita rune rut ruth said saga samir samira samuel sandra sanna sara selma signe sigrid sigvard simon ' +
  'sixten siv sofia sofie solveig sonja staffan stefan stella sten stig stina sture sune susann susanna susanne svante sven ' +
  'svea sylvia sören tage tanja ted teresa terese theo theodor therese thomas tim tina tindra tobias tom tomas tommy tor tora ' +
  'tord tore torbjörn torgny torsten tove tuva truls ulf ulla ulla-britt ulrica ulrik ulrika uno urban ursula valdemar valter vanja ' +
  'vega vendela vera verner veronica veronika victor victoria vidar viggo viktor viktoria vilgot vilhelm vilma viola vivianne ' +
  'walter werner wilhelm wille william wilma yasmin ylva yngve yvonne yusuf zara zeinab zelda åke åsa örjan östen';
