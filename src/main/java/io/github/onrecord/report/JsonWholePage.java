package io.github.onrecord.report;

import io.github.onrecord.findings.HeadlineGap;
import io.github.onrecord.findings.QuotationDistance;
import io.github.onrecord.findings.RightOfReply;
import io.github.onrecord.findings.SceneDistance;
import io.github.onrecord.findings.WholePage;
import java.io.IOException;
import java.util.Optional;

/** The measures that only a whole page shows. */
final class JsonWholePage {
    private final WholePage page;
    private final JsonFields json;

    JsonWholePage(WholePage page, JsonFields json) {
        this.page = page;
        this.json = json;
    }

    void write() throws IOException {
        json.objects("origins", page.origins(), origin -> {
            json.texts("sources", origin.sources());
            json.texts("claims", origin.claims());
        });
        reply(page.reply());
        headline(page.top());
        scene(page.scene());
        quotations(page.quotations());
    }

    private void reply(RightOfReply reply) throws IOException {
        json.startObject("right_of_reply");
        json.count("accused", reply.accused());
        json.count("answered", reply.answered());
        json.share("share", reply.share());
        json.objects("parties", reply.parties(), party -> {
            json.text("name", party.name());
            json.text("reply", party.reply().id());
            json.texts("allegations", party.allegations());
            json.texts("replies", party.replies());
        });
        json.endObject();
    }

    private void headline(HeadlineGap top) throws IOException {
        json.startObject("headline_gap");
        json.text("headline", top.headline().map(HeadlineGap.Line::gap).map(HeadlineGap.Gap::id));
        json.objects("lines", top.lines(), line -> {
            json.text("part", line.part().id());
            json.count("start", line.span().start());
            json.count("end", line.span().end());
            json.text("gap", line.gap().id());
            json.text("claim", line.claim());
        });
        json.endObject();
    }

    private void scene(SceneDistance scene) throws IOException {
        json.startObject("scene_distance");
        json.text("dateline", scene.dateline());
        json.texts("places", scene.places());
        Optional<Boolean> there = scene.isFiledFromThere();
        if (there.isPresent()) {
            json.flag("dateline_among_places", there.get());
        } else {
            json.nothing("dateline_among_places");
        }
        json.count("own_observation_claims", scene.ownObservationClaims());
        json.endObject();
    }

    private void quotations(QuotationDistance quotations) throws IOException {
        json.startObject("quotation_to_speaker");
        json.count("quotations", quotations.quotations());
        json.count("same_sentence", quotations.sameSentence());
        json.count("late", quotations.late());
        json.count("longest", quotations.longest());
        json.count("without_speaker", quotations.withoutSpeaker());
        json.endObject();
    }
}
