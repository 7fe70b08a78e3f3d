package org.qingyuan.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyuan.scoring.json.Canonical;

class VetoGroundTest {
    @Test
    void anOutcomeFitsByAnyMarkAndByItsRank() {
        VetoGround leaders = new VetoGround(
                "leader",
                "领导班子成员被立案查处",
                "poor",
                List.of(OutcomeMark.CASE_FILED, OutcomeMark.PARTY_SANCTION),
                List.of(OutcomeRank.HEAD, OutcomeRank.LEADING_GROUP));
        assertTrue(leaders.fits(List.of("sanction", "party-sanction"), "HEAD"));
        assertTrue(leaders.fits(List.of("case-filed", "a-kind-to-come"), "LEADING_GROUP"));
        assertFalse(leaders.fits(List.of("admonishment"), "HEAD"));
        assertFalse(leaders.fits(List.of("case-filed"), "OFFICER"));
        assertFalse(leaders.fits(List.of("case-filed"), "A_RANK_TO_COME"));
    }

    @Test
    void withoutMarksNothingIsProposedAndTheTextIsWhatItAlwaysWas() {
        VetoGround exposure = new VetoGround("media", "被曝光", "fair", List.of(), List.of());
        assertFalse(exposure.fits(List.of("case-filed", "sanction"), "HEAD"));
        String text = "{\"cappedAt\":\"fair\",\"code\":\"media\",\"title\":\"被曝光\"}";
        assertEquals(text, Canonical.write(exposure));
        assertEquals(exposure, Canonical.read(text, VetoGround.class));
    }
}
