package io.github.onrecord.attribution;

import io.github.onrecord.language.Reading;
import io.github.onrecord.rules.Match.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Cuts contents where the next attribution begins. "Castrel rejected the plan, two officials said": the first cue's
 * content must not run on into the second attribution, whose content it is.
 */
final class ContentCuts {
    private static final Set<String> JOINING = Set.of("and", "but", "while", ",");
    private final Reading reading;
    private final Joints joints;

    ContentCuts(Reading reading, Joints joints) {
        this.reading = reading;
        this.joints = joints;
    }

    List<Placed> untangled(List<Placed> placed) {
        List<Placed> out = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            Placed first = placed.get(i);
            for (int j = i + 1; j < placed.size() && inOneSentence(first, placed.get(j)); j++) {
                first = untangled(first, placed.get(j));
            }
            out.add(first);
        }
        return out;
    }

    private static boolean inOneSentence(Placed first, Placed second) {
        return first.candidate().sentence().index()
                == second.candidate().sentence().index();
    }

    private Placed untangled(Placed first, Placed second) {
        OptionalInt cut = first.holds(second.first()) ? cut(first, second) : OptionalInt.empty();
        return cut.isPresent() ? first.with(cutAt(first.content(), cut.getAsInt())) : first;
    }

    /** Where the first content has to end; empty where the second attribution stands inside it by right. */
    private OptionalInt cut(Placed first, Placed second) {
        Candidate next = second.candidate();
        if (sharesSubject(first.candidate(), next)) {
            int join = joinBefore(next);
            return join < next.cue().first() ? OptionalInt.of(join) : OptionalInt.empty();
        }
        int joint = jointBefore(next);
        if (joint > first.candidate().cue().end()) {
            return OptionalInt.of(joint);
        }
        return second.holds(first.first()) ? OptionalInt.of(start(next)) : OptionalInt.empty();
    }

    /** "said X and added Y": two cues of one subject, which stands before the first. */
    private static boolean sharesSubject(Candidate first, Candidate second) {
        Optional<Run> subject = first.subject().map(SubjectFinder.Subject::mention);
        return subject.isPresent() && subject.equals(second.subject().map(SubjectFinder.Subject::mention));
    }

    /** Where the statement before ends if a second speaker's own clause begins with this source; else -1. */
    private int jointBefore(Candidate second) {
        int subject = second.subject().map(s -> s.mention().first()).orElse(-2);
        return joints.in(second.sentence()).stream()
                .filter(joint -> subject == joint.next() || subject == joint.next() + 1)
                .mapToInt(Joints.Joint::end)
                .findFirst()
                .orElse(-1);
    }

    /** The joining words before a cue: "and", ", and", a comma before a participle; the cue's own first token for none. */
    private int joinBefore(Candidate second) {
        int cue = second.cue().first();
        int at = cue;
        boolean joined = false;
        while (at > second.sentence().first() && isJoin(at - 1)) {
            at--;
            joined |= JOINING.contains(reading.lower(at));
        }
        return joined ? at : cue;
    }

    private boolean isJoin(int token) {
        return JOINING.contains(reading.lower(token)) || reading.tag(token).equals("ADV");
    }

    /** The first token of source or cue. */
    private static int start(Candidate candidate) {
        int cue = candidate.cue().first();
        return candidate
                .subject()
                .map(subject -> Math.min(cue, subject.described().first()))
                .orElse(cue);
    }

    /** The content up to the cut, commas at its ends left out; the whole where nothing would remain. */
    private List<Run> cutAt(List<Run> content, int cut) {
        List<Run> out = new ArrayList<>();
        for (Run run : content) {
            int end = Math.min(run.end(), cut);
            while (end > run.first() && reading.lower(end - 1).equals(",")) {
                end--;
            }
            if (end > run.first()) {
                out.add(new Run(run.first(), end));
            }
        }
        return out.isEmpty() ? content : out;
    }
}
