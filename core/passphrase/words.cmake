# SPDX-License-Identifier: GPL-3.0-or-later
# The words of a proposed passphrase, taken from Debian's French dictionary (hunspell-fr): its nouns of four to seven plain
# letters, so that no keyboard is in the way, but those that nobody would like to say aloud in a meeting, or to read in one of this movement:
# insults, bodies, peoples, faiths, crimes. cmake -D DICTIONARY=fr.dic -D WORDS=FILE -P words.cmake
file(STRINGS ${DICTIONARY} entries REGEX "^[a-z][a-z][a-z][a-z][a-z]?[a-z]?[a-z]?(/[^ \t]*)?[ \t]+po:nom" ENCODING UTF-8)
list(TRANSFORM entries REPLACE "[/ \t].*" "")
set(unsaid
    anus arabe bamboul beauf beur bicot bidasse bite boche bougnou branle burqa cadavre charia
    chatte chleuh collabo connard conne couille crevard crotte cuite cul djihad drogue emeute encule
    enfoire esclave etron facho feces fellaga fellah fesse feuj fion foutre fritz garce gazage
    ghetto gitan gitane gogol gouine goulag goyim gueuse gueux hijab hitler imam inceste islam
    israel jihad juif juive kapo kippa laideur macaque macchab magahi merde meteque metis metisse
    mongol moricau morve moukere mulatre mulet natel nazi nazisme negre negro neonazi niakoue nibard
    nichon niqab nique orgasme oyabun partouz pede pendu petain phallus pine pipe pisse pogrom
    poisse polack porc porcin porno prolo puceau pucelle putain pute racaille race racisme raciste
    raton rital romano roumi sadique salaud salope seins shoah sida sodomie sperme strip suicide
    tante tapette tarlouze terreur teuton torture toubab trave tsigane tueur tzigane vagin viol violeur
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
