package io.github.onrecord.claims;

import static io.github.onrecord.claims.FactName.*;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attributed;
import io.github.onrecord.attribution.Channel;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.rules.Match;
import io.github.onrecord.rules.Matches;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the answers of those whom the page accuses, and the words that an answer was sought, and says of each claim
 * whether a reply to it is shown. A reply that names somebody else who is accused as well is no reply to this.
 */
final class Replies {
    private static final String ANSWER = "reply.answer";
    private static final Set<Channel> SAID_TO_REPORTERS =
            Set.of(Channel.INTERVIEW, Channel.PRESS_CONFERENCE, Channel.STATEMENT, Channel.ON_SCENE);

    private final Reading reading;
    private final Matches matches;
    private final Attributed attributed;
    private final AllClaims claims;
    private final Set<String> accused = new TreeSet<>();

    Replies(Reading reading, Matches matches, Attributed attributed, AllClaims claims) {
        this.reading = reading;
        this.matches = matches;
        this.attributed = attributed;
        this.claims = claims;
        for (int i = 0; i < claims.size(); i++) {
            accused.addAll(accusedIn(i));
        }
    }

    /** Adds that an answer is one, and to every claim that a reply to it is shown. */
    void addFacts() {
        List<Set<String>> replies = sought();
        replies.addAll(answers());
        for (int i = 0; i < claims.size(); i++) {
            Set<String> mine = accusedIn(i);
            if (replies.stream().anyMatch(named -> isReplyTo(mine, named))) {
                claims.sheet(i).add(REPLY_SHOWN, "good.reply");
            }
        }
    }

    private static boolean isReplyTo(Set<String> mine, Set<String> named) {
        return mine.isEmpty() || named.isEmpty() || named.stream().anyMatch(mine::contains);
    }

    /** For each sentence that says how a reply was sought, those of the accused whom it names. */
    private List<Set<String>> sought() {
        List<Set<String>> sought = new ArrayList<>();
        matches.finding("fact").stream()
                .filter(match -> match.rule().attribute("fact").orElse("").equals(GOOD_REPLY.id()))
                .filter(match -> !reading.isQuoted(match.first()))
                .map(Match::sentence)
                .map(this::accusedNamedIn)
                .forEach(sought::add);
        return sought;
    }

    /** For each answer, those of the accused whom it names. A denial is a reply only where the page accuses somebody. */
    private List<Set<String>> answers() {
        List<Set<String>> answers = new ArrayList<>();
        boolean accuses = false;
        for (int i = 0; i < claims.size(); i++) {
            accuses |= claims.sheet(i).has(CONTENT_ALLEGATION);
        }
        for (int i = 0; accuses && i < claims.size(); i++) {
            if (isAnswer(i)) {
                claims.sheet(i).add(GOOD_REPLY, claims.sheet(i).evidence(REPLY_ANSWER), ANSWER);
                Set<String> named = new HashSet<>(accusedSpeaking(i));
                named.addAll(accusedNamedIn(claims.get(i).segment().sentence()));
                answers.add(named);
            }
        }
        return answers;
    }

    private boolean isAnswer(int index) {
        boolean speaks = claims.type(index).isNamed() && !claims.comesBy(index, Channel.COURT_FILING);
        return speaks && (claims.sheet(index).has(REPLY_ANSWER) || isAccusedSpeaking(index) || goesOn(index));
    }

    /** "Ruiz denied wrongdoing. “I followed the rules ...”": the speaker goes on with the answer just given. A lawyer argues. */
    private boolean goesOn(int index) {
        boolean relay = claims.sheet(index).has(SOURCE_RELAY);
        if (index == 0 || relay || claims.get(index).source().isEmpty()) {
            return false;
        }
        boolean near = claims.block(index) - claims.block(index - 1) <= 1;
        boolean same = claims.get(index).source().equals(claims.get(index - 1).source());
        return near && same && claims.sheet(index - 1).has(GOOD_REPLY);
    }

    /** Whoever was accused higher up and then speaks to reporters answers, whatever the verb. */
    private boolean isAccusedSpeaking(int index) {
        Set<String> speaking = accusedSpeaking(index);
        boolean toReporters = claims.get(index).channels().stream().anyMatch(SAID_TO_REPORTERS::contains);
        for (int i = 0; i < index && toReporters && !speaking.isEmpty(); i++) {
            if (accusedIn(i).stream().anyMatch(speaking::contains)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> accusedSpeaking(int index) {
        return claims.get(index)
                .source()
                .map(id -> attributed.source(id).name())
                .map(Replies::key)
                .filter(accused::contains)
                .map(Set::of)
                .orElse(Set.of());
    }

    private Set<String> accusedIn(int index) {
        Set<String> keys = new HashSet<>();
        for (Span span : claims.sheet(index).evidence(CONTENT_ACCUSED)) {
            keys.add(key(span.in(reading.article().text())));
        }
        return keys;
    }

    private Set<String> accusedNamedIn(Sentence sentence) {
        Set<String> named = new HashSet<>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (accused.contains(reading.lower(i))) {
                named.add(reading.lower(i));
            }
        }
        return named;
    }

    /** The last word: "Ana Ruiz" and "Ms Ruiz" are one. */
    private static String key(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return last.endsWith("'s") || last.endsWith("’s") ? last.substring(0, last.length() - 2) : last;
    }
}
