package be.brugwachter.browser;

import static be.brugwachter.browser.Example.model;

import be.brugwachter.family.DeviationTable;
import be.brugwachter.family.MasterChange;
import be.brugwachter.family.Point;
import be.brugwachter.protocol.ProtocolTexts;
import java.util.List;
import java.util.Optional;

/** Protocols beside each other, and the choice of what is public. */
final class FamilyExamples {
    private FamilyExamples() {}

    static List<Example> all() {
        var protocols = ProtocolTexts.shipped();
        return List.of(
                new Example(
                        "afwijkingen",
                        "family/afwijkingen",
                        model(
                                "table",
                                DeviationTable.of(protocols),
                                "points",
                                MasterChange.points(),
                                "term",
                                "notice",
                                "problems",
                                List.of(),
                                "wish",
                                "9",
                                "change",
                                MasterChange.of(Point.NOTICE, Optional.of("9"), protocols))),
                new Example(
                        "openbaar-kiezen",
                        "publication/openbaar",
                        model(
                                "id",
                                "opgroeien-ocmw-brugge",
                                "name",
                                "OCMW Brugge",
                                "count",
                                20,
                                "offered",
                                true,
                                "chosen",
                                "niet",
                                "problems",
                                List.of())));
    }
}
