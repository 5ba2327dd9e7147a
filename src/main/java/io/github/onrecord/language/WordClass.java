package io.github.onrecord.language;

/** Classes of words and phrases that patterns may name. */
public enum WordClass {
    /** A person's name, without title. */
    PERSON,
    /** An organisation or official body. */
    ORG,
    /** A news outlet. */
    OUTLET,
    /** A country, town or other place. */
    PLACE,
    /** A social network or messenger. */
    PLATFORM,
    /** A job or office. */
    ROLE,
    /** Any proper name. */
    NAME,
    /** A personal pronoun in the subject form. */
    PRONOUN,
    /** A figure, in digits or words. */
    NUMBER,
    /** A whole quotation with its marks. */
    QUOTE,
    /** A noun phrase. */
    NOUN_PHRASE;

    /** The name in patterns: {@code NOUN-PHRASE}. */
    public String inPatterns() {
        return name().replace('_', '-');
    }
}
