# SPDX-License-Identifier: GPL-3.0-or-later
# The words of a proposed passphrase, taken from Debian's French dictionary (hunspell-fr): its nouns of four to seven plain
# letters, so that no keyboard is in the way, but those that nobody would like to say aloud in a meeting. cmake -D DICTIONARY=fr.dic -D WORDS=FILE -P words.cmake
file(STRINGS ${DICTIONARY} entries REGEX "^[a-z][a-z][a-z][a-z][a-z]?[a-z]?[a-z]?(/[^ \t]*)?[ \t]+po:nom" ENCODING UTF-8)
list(TRANSFORM entries REPLACE "[/ \t].*" "")
list(FILTER entries EXCLUDE REGEX "^(collabo|bite|chatte|connard|conne|couille|cul|drogue|encule|garce|gouine|laideur|merde|nazi|negre|nichon|pede|pine|pisse|pute|putain|race|racaille|salaud|salope|sperme|suicide|tarlouze|tueur|viol|violeur|youpin)$")
list(SORT entries)
list(REMOVE_DUPLICATES entries)
list(LENGTH entries count)
if(count LESS 7776)
    message(FATAL_ERROR "${DICTIONARY} gives only ${count} words of passphrases")
endif()
list(JOIN entries "\n" text)
file(WRITE ${WORDS} "${text}\n")
