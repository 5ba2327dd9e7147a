package io.github.onrecord.claims;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The closed list of what can be said of a claim. Scoring levels, caps and findings stand on these names alone; a new
 * one is code with a test of its own, a new level or finding that uses them is a file.
 */
public enum FactName {
    /** The source is a named person, journalist, body, document or outlet. */
    SOURCE_NAMED("source.named"),
    /** The source's type is own_observation. */
    SOURCE_OWN_OBSERVATION("source.own-observation"),
    /** The source's type is named_journalist. */
    SOURCE_NAMED_JOURNALIST("source.named-journalist"),
    /** The source's type is named_person_role. */
    SOURCE_NAMED_PERSON_ROLE("source.named-person-role"),
    /** The source's type is named_person. */
    SOURCE_NAMED_PERSON("source.named-person"),
    /** The source's type is named_body. */
    SOURCE_NAMED_BODY("source.named-body"),
    /** The source's type is named_document. */
    SOURCE_NAMED_DOCUMENT("source.named-document"),
    /** The source's type is named_outlet. */
    SOURCE_NAMED_OUTLET("source.named-outlet"),
    /** The source's type is unnamed_official. */
    SOURCE_UNNAMED_OFFICIAL("source.unnamed-official"),
    /** The source's type is unnamed_insider. */
    SOURCE_UNNAMED_INSIDER("source.unnamed-insider"),
    /** The source's type is artefact. */
    SOURCE_ARTEFACT("source.artefact"),
    /** The source's type is unnamed_expert_group. */
    SOURCE_UNNAMED_EXPERT_GROUP("source.unnamed-expert-group"),
    /** The source's type is public_crowd. */
    SOURCE_PUBLIC_CROWD("source.public-crowd"),
    /** The source's type is hearsay_unsourced. */
    SOURCE_HEARSAY_UNSOURCED("source.hearsay-unsourced"),
    /** The source's type is none. */
    SOURCE_NONE("source.none"),
    /** An unnamed official with country or body, an insider or crowd described by firm, tie or place. */
    SOURCE_SPECIFIC("source.specific"),
    /** An unnamed official, insider or crowd without any such description. */
    SOURCE_BARE("source.bare"),
    /** A member of the group is named and credited within two sentences. */
    SOURCE_ANCHORED("source.anchored"),
    /** Two or more unnamed people, by number. */
    SOURCE_SEVERAL("source.several"),
    /** The unnamed people were heard separately. */
    SOURCE_HEARD_SEPARATELY("source.heard-separately"),
    /** A plural unnamed source of whom only one is ever met. */
    SOURCE_PLURAL_OF_ONE("source.plural-of-one"),
    /** The source speaks for someone else: lawyer, relative, relay. */
    SOURCE_RELAY("source.relay"),
    /** The source is shown not to have been part of what it speaks about. */
    SOURCE_OUTSIDER("source.outsider"),
    /** A prosecutor or police speaker about something not witnessed. */
    SOURCE_ACCUSER("source.accuser"),
    /** Took part, saw it, wrote it, has direct knowledge: stated on the page. */
    SOURCE_PARTICIPANT("source.participant"),
    /** Only 'familiar with' or 'briefed on'. */
    SOURCE_FAMILIAR("source.familiar"),
    /** An unnamed source whose place lets it know: member of the delegation, worker on the spot. */
    SOURCE_POSITION_TO_KNOW("source.position-to-know"),
    /** Footage whose place or date was checked by a named method. */
    SOURCE_AUTHENTICATED("source.authenticated"),
    /** The source speaks of its own acts, plans or remit. */
    STATEMENT_OWN_ACTS("statement.own-acts"),
    /** The statement is the act: a plea, an order, a ruling. */
    STATEMENT_ACT_ITSELF("statement.act-itself"),
    /** The source speaks of others. */
    STATEMENT_ABOUT_OTHERS("statement.about-others"),
    /** A full or partial quotation. */
    STATEMENT_QUOTED("statement.quoted"),
    /** No quotation. */
    STATEMENT_PARAPHRASED("statement.paraphrased"),
    /** A day, clock time or place of the statement is given. */
    STATEMENT_DATED("statement.dated"),
    /** The channel is interview. */
    CHANNEL_INTERVIEW("channel.interview"),
    /** The channel is press_conference. */
    CHANNEL_PRESS_CONFERENCE("channel.press-conference"),
    /** The channel is statement. */
    CHANNEL_STATEMENT("channel.statement"),
    /** The channel is social_post. */
    CHANNEL_SOCIAL_POST("channel.social-post"),
    /** The channel is messaging_channel. */
    CHANNEL_MESSAGING_CHANNEL("channel.messaging-channel"),
    /** The channel is footage. */
    CHANNEL_FOOTAGE("channel.footage"),
    /** The channel is document. */
    CHANNEL_DOCUMENT("channel.document"),
    /** The channel is leaked_document. */
    CHANNEL_LEAKED_DOCUMENT("channel.leaked-document"),
    /** The channel is court_filing. */
    CHANNEL_COURT_FILING("channel.court-filing"),
    /** The channel is other_media. */
    CHANNEL_OTHER_MEDIA("channel.other-media"),
    /** The channel is wire. */
    CHANNEL_WIRE("channel.wire"),
    /** The channel is on_scene. */
    CHANNEL_ON_SCENE("channel.on-scene"),
    /** The channel is occasion_only. */
    CHANNEL_OCCASION_ONLY("channel.occasion-only"),
    /** The channel is unstated. */
    CHANNEL_UNSTATED("channel.unstated"),
    /** The source's own account, page or channel. */
    CHANNEL_OWN_ACCOUNT("channel.own-account"),
    /** The platform of footage or a post is named. */
    CHANNEL_PLATFORM_NAMED("channel.platform-named"),
    /** A record that a reader can call up: charging paper, exhibit, police report, act in open court. */
    RECORD_PUBLIC("record.public"),
    /** A published study with journal or day. */
    RECORD_PAPER("record.paper"),
    /** The outlet has seen, reviewed or obtained the document. */
    DOCUMENT_SEEN("document.seen"),
    /** The words reached the page through another named outlet or agency. */
    RELAY_OUTLET("relay.outlet"),
    /** That report rests on unnamed sources. */
    RELAY_ANONYMOUS("relay.anonymous"),
    /** An outlet cites another outlet, or unnamed sources. */
    RELAY_CHAIN("relay.chain"),
    /** A check is described with its method. */
    CHECK_METHOD("check.method"),
    /** Verified, reviewed or seen, without a method. */
    CHECK_SEEN("check.seen"),
    /** The page says that it could not be checked, or has not been. */
    CHECK_COULD_NOT("check.could-not"),
    /** The page says nothing of checking. */
    CHECK_SILENT("check.silent"),
    /** Two or more independent identified sources for the same claim. */
    CORROBORATION_INDEPENDENT("corroboration.independent"),
    /** One identified source and an independent record; or two unnamed people heard separately. */
    CORROBORATION_RECORD("corroboration.record"),
    /** A second item is present, its independence not shown. */
    CORROBORATION_UNSHOWN("corroboration.unshown"),
    /** A link stands in the claim. */
    LINK_GIVEN("link.given"),
    /** An interest or motive of the source is stated. */
    INTEREST_STATED("interest.stated"),
    /** A specific reason for anonymity is given for this source. */
    REASON_SPECIFIC("reason.specific"),
    /** Only a stock reason: not authorised to speak. */
    REASON_FORMULA("reason.formula"),
    /** An unnamed source without any reason. */
    REASON_ABSENT("reason.absent"),
    /** One hedge that costs points. */
    HEDGE_ONE("hedge.one"),
    /** Two or more hedges that cost points. */
    HEDGE_STACKED("hedge.stacked"),
    /** Two or more hedges other than approximators. */
    HEDGE_TWO_OR_MORE("hedge.two-or-more"),
    /** The content is a guess: a modal, a fear, a belief. */
    CONTENT_SPECULATION("content.speculation"),
    /** The content is an opinion or judgement. */
    CONTENT_OPINION("content.opinion"),
    /** The content is an attack on someone. */
    CONTENT_ATTACK("content.attack"),
    /** A serious allegation about someone identifiable. */
    CONTENT_ALLEGATION("content.allegation"),
    /** Whom that allegation is brought against, by name or role. */
    CONTENT_ACCUSED("content.accused"),
    /** A number of people, of money or of deaths. */
    CONTENT_FIGURE("content.figure"),
    /** A purpose or a state of mind. */
    CONTENT_MOTIVE("content.motive"),
    /** The outlet's own conclusion. */
    CONTENT_INFERENCE("content.inference"),
    /** A conclusion whose premise is hearsay. */
    CONTENT_INFERENCE_ON_HEARSAY("content.inference-on-hearsay"),
    /** A cue that casts doubt or blame: claimed, admitted, insisted, conceded, acknowledged. */
    CUE_LOADED("cue.loaded"),
    /** A cue that takes the content for fact: noted, revealed, pointed out. */
    CUE_FACTIVE("cue.factive"),
    /** 'Reports' or 'media' with no outlet named. */
    CUE_REPORTS("cue.reports"),
    /** Posted, shared or circulated, with no one named who did it. */
    POSTER_UNNAMED("poster.unnamed"),
    /** A second item on the page may have the same origin. */
    ORIGIN_SHARED("origin.shared"),
    /** The same words come later with a source. */
    ELSEWHERE_LATER("elsewhere.later"),
    /** The same words came earlier with a source. */
    ELSEWHERE_EARLIER("elsewhere.earlier"),
    /** A partial quotation that two people on the page could own. */
    OWNER_AMBIGUOUS("owner.ambiguous"),
    /** The lead says more than the body: every, all, proof, where the body is narrower. */
    LEAD_OVERREACH("lead.overreach"),
    /** Words that answer an accusation: a denial, a lawyer's statement. They are a reply where the page accuses. */
    REPLY_ANSWER("reply.answer"),
    /** A reply or an attempt to get one stands on the page. */
    REPLY_SHOWN("reply.shown"),
    /** Good practice: own observation. */
    GOOD_OWN_OBSERVATION("good.own-observation"),
    /** Good practice: the check and its method are told. */
    GOOD_METHOD("good.method"),
    /** Good practice: the page says that it could not verify. */
    GOOD_COULD_NOT("good.could-not"),
    /** Good practice: a specific reason for anonymity. */
    GOOD_REASON("good.reason"),
    /** Good practice: a reply was sought or is given. */
    GOOD_REPLY("good.reply");

    private static final Map<String, FactName> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FactName::id, name -> name));

    private final String id;

    FactName(String id) {
        this.id = id;
    }

    /** The name in rule files. */
    public String id() {
        return id;
    }

    /**
     * The fact with this id.
     *
     * @throws IllegalArgumentException where no fact is called so
     */
    static FactName of(String id) {
        FactName name = BY_ID.get(id);
        if (name == null) {
            throw new IllegalArgumentException("no fact is called " + id);
        }
        return name;
    }

    /** All names, sorted. */
    public static Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        Arrays.stream(values()).forEach(name -> ids.add(name.id));
        return ids;
    }
}
