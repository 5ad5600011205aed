package be.brugwachter.intake.web;

import be.brugwachter.intake.FlawDesk;
import be.brugwachter.intake.PartnerDesk;

/**
 * A partner to tell of a flaw.
 *
 * @param to the partner and the person there
 * @param number of the message that went there
 * @param what the item and the kind
 */
record ToTellLine(String to, String number, String what, String action) {
    static ToTellLine of(FlawDesk.ToTell each, PartnerDesk partners) {
        ChainLine line = ChainLine.of(each.onward(), partners);
        return new ToTellLine(
                line.to(),
                line.number(),
                each.flaw().flawed().dutch(),
                "/onthaal/partners-verwittigen/" + each.flaw().id() + "/" + line.id());
    }
}
