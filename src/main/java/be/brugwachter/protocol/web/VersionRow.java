package be.brugwachter.protocol.web;

import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Protocol;
import java.util.List;

/**
 * A version of a protocol in the list of its versions.
 *
 * @param number from 1
 * @param from the first day it counts
 * @param shown whether it is the one on the page
 * @param counts whether it is the one that counts today
 */
record VersionRow(int number, String from, boolean shown, boolean counts) {
    /** All of them, when there is more than one. */
    static List<VersionRow> all(List<Protocol> versions, Protocol shown, Protocol current) {
        return versions.size() < 2
                ? List.of()
                : versions.stream().map(each -> of(each, shown, current)).toList();
    }

    private static VersionRow of(Protocol version, Protocol shown, Protocol current) {
        return new VersionRow(
                version.version(),
                Dates.dutch(version.inForceFrom()),
                version.version() == shown.version(),
                version.version() == current.version());
    }
}
