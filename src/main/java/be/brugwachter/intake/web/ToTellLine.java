package be.brugwachter.intake.web;

import be.brugwachter.intake.FlawDesk;
import be.brugwachter.intake.PartnerDesk;

/**
 * A partner to tell of a flaw.
 *
 * @param to the partner and the person there
 * @param number of the message that went there
 * @param what the item and the kind
 * @param told whether somebody called the partner, and only its own word is still to come
 */
record ToTellLine(String to, String number, String what, boolean told, String action) {
    static ToTellLine of(FlawDesk.ToTell each, PartnerDesk partners) {
        ChainLine line = ChainLine.of(each.onward(), partners);
        return new ToTellLine(
                line.to(),
                line.number(),
                each.flaw().flawed().dutch(),
                each.told(),
                "/onthaal/partners-verwittigen/" + each.flaw().id() + "/" + line.id()
                        + (each.told() ? "/bevestigd" : ""));
    }
}
