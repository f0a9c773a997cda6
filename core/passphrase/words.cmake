# SPDX-License-Identifier: GPL-3.0-or-later
# The words of a proposed passphrase, taken from Debian's French dictionary (hunspell-fr): its nouns of four to seven plain
# letters, so that no keyboard is in the way, but those that nobody would like to say aloud in a meeting, or to read in one of this movement:
# insults, bodies, peoples, faiths, illness, crimes, arms. cmake -D DICTIONARY=fr.dic -D WORDS=FILE -P words.cmake
file(STRINGS ${DICTIONARY} entries REGEX "^[a-z][a-z][a-z][a-z][a-z]?[a-z]?[a-z]?(/[^ \t]*)?[ \t]+po:nom" ENCODING UTF-8)
list(TRANSFORM entries REPLACE "[/ \t].*" "")
set(unsaid
    abruti anus arabe arme bagne baise baiseur bamboul beauf beur bibite bicot bidasse biloute
    biroute bite bitte bitture biture boche bombe bondage bordel boudin bougnou boxon branle
    burqa caca cadavre cancer capote carnage charia chatte chiasse chieur chiotte chleuh clito
    clodo cocu collabo connard conne couille crack crado crasse crevard crime crotte cucul cuite
    cul deuil dingue djihad drogue emeute encule enfoire esclave etron facho feces fellaga
    fellah fesse feuj fion folasse foutre fritz fusil garce gazage ghetto gitan gitane gode
    gogol gouine goulag goyim guerre gueuse gueux hijab hitler idiot imam inceste islam israel
    jihad juif juive kapo kippa labium laideur lupanar macaque macchab mafieux magahi manchot
    merde meteque metis metisse mongol moricau mort morve moukere mulatre mulet nabot nain natel
    nazi nazisme negre negro neonazi niakoue nibard nichon niqab nique nympho orgasme oyabun
    partouz pede pendu petain phallus pine pipe pipi pisse pisseur pogrom poisse polack porc
    porcin porno prolo prout pubis puceau pucelle putain pute racaille race racisme raciste
    raclure raton rital romano roumi sadique salaud salop salope scatol schizo seins shoah sida
    sodomie sperme strip suceur suicide tante tapette tare tarlouze terreur teuton torture
    toubab trave trique tsigane tuerie tueur tumeur turlute tzigane vagin vibro viol violeur
    vulve youpin zizi zoulou)
list(JOIN unsaid "|" unsaid)
list(FILTER entries EXCLUDE REGEX "^(${unsaid})$")
list(SORT entries)
list(REMOVE_DUPLICATES entries)
list(LENGTH entries count)
if(count LESS 7776)
    message(FATAL_ERROR "${DICTIONARY} gives only ${count} words of passphrases")
endif()
list(JOIN entries "\n" text)
file(WRITE ${WORDS} "${text}\n")
