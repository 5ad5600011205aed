package be.brugwachter.notice;

import java.util.Arrays;
import java.util.List;

/** What can be written in the joint log of a breach: choices, no free text. */
public enum Choice {
    TOLD(Group.MAIL, "De andere functionaris kreeg een melding"),
    UPDATED(Group.MAIL, "De andere functionaris kreeg een aanvulling"),
    CONFIRMED(Group.CONFIRMED, "De melding is bevestigd"),
    CALLED(Group.AGREED, "Er was overleg"),
    SENDING_WAITS(Group.AGREED, "Het doorgeven wacht"),
    SENDING_GOES_ON(Group.AGREED, "Het doorgeven gaat verder"),
    SENDER_TELLS_SUPERVISOR(Group.AGREED, "Opgroeien regie meldt aan de toezichthouder"),
    RECEIVER_TELLS_SUPERVISOR(Group.AGREED, "Het OCMW meldt aan de toezichthouder"),
    BOTH_TELL_SUPERVISOR(Group.AGREED, "Elke partij meldt zelf aan de toezichthouder"),
    SENDER_TELLS_PEOPLE(Group.AGREED, "Opgroeien regie vertelt het aan de mensen"),
    RECEIVER_TELLS_PEOPLE(Group.AGREED, "Het OCMW vertelt het aan de mensen"),
    PASSWORD_CHANGED(Group.MEASURE, "Het wachtwoord van de mailbox is veranderd"),
    SECOND_FACTOR(Group.MEASURE, "Aanmelden vraagt voortaan twee stappen"),
    ACCESS_CLOSED(Group.MEASURE, "De toegang van wie niet mocht meelezen, is dicht"),
    SHEET_REPLACED(Group.MEASURE, "Het blad is ongeldig gemaakt en vervangen"),
    DEVICE_BLOCKED(Group.MEASURE, "Het toestel is geblokkeerd of van op afstand gewist"),
    KEY_REPLACED(Group.MEASURE, "De sleutel is vervangen"),
    ERASURE_ASKED(Group.MEASURE, "Gevraagd om wat verkeerd aankwam te wissen"),
    SOFTWARE_MENDED(Group.MEASURE, "De fout in het programma is hersteld"),
    PEOPLE_TAUGHT(Group.MEASURE, "De medewerkers kregen uitleg"),
    WAY_CHANGED(Group.MEASURE, "De manier van werken is aangepast"),
    SUPERVISOR_TOLD(Group.SUPERVISOR, "Gemeld aan de toezichthouder"),
    NO_RISK(Group.SUPERVISOR, "Geen melding nodig: een risico voor mensen is niet waarschijnlijk"),
    LATE_FOUND_OUT(Group.LATE, "Later dan 72 uur: uitzoeken wat er gebeurde, duurde langer"),
    LATE_INSIDE(Group.LATE, "Later dan 72 uur: de functionaris hoorde het binnen de organisatie te laat"),
    LATE_OTHER_PARTY(Group.LATE, "Later dan 72 uur: we wachtten op wat de andere partij wist"),
    LATE_WEIGHED(Group.LATE, "Later dan 72 uur: het risico leek eerst niet waarschijnlijk"),
    TELL_HIGH_RISK(Group.PEOPLE, "Wel vertellen: het risico voor hen is hoog"),
    TELL_ANYWAY(Group.PEOPLE, "Wel vertellen, ook al is het risico niet hoog"),
    SPARE_UNREADABLE(Group.PEOPLE, "Niet vertellen: de gegevens waren onleesbaar voor wie ze had"),
    SPARE_TAKEN_AWAY(Group.PEOPLE, "Niet vertellen: een maatregel nam het hoge risico weg"),
    SPARE_NOT_HIGH(Group.PEOPLE, "Niet vertellen: het risico is niet hoog"),
    TELL_ALL_AT_ONCE(Group.PEOPLE, "Wel vertellen, met een openbaar bericht: elk apart verwittigen kan niet"),
    CLOSED(Group.CLOSED, "Afgesloten"),
    REOPENED(Group.CLOSED, "Weer geopend: er is meer bekend");

    private final Group group;
    private final String dutch;

    Choice(Group group, String dutch) {
        this.group = group;
        this.dutch = dutch;
    }

    /** What a choice belongs to. */
    public enum Group {
        MAIL,
        CONFIRMED,
        AGREED,
        MEASURE,
        /** GDPR article 33. */
        SUPERVISOR,
        /** Why the supervisor was told after the 72 hours. */
        LATE,
        /** GDPR article 34. */
        PEOPLE,
        CLOSED;

        /** Whether the other party can have done it. What each party owes by itself, nobody does for it. */
        public boolean canBeTheirs() {
            return switch (this) {
                case CONFIRMED, AGREED, MEASURE -> true;
                case MAIL, SUPERVISOR, LATE, PEOPLE, CLOSED -> false;
            };
        }
    }

    /** The choices of a group, as a form lists them. */
    public static List<Choice> of(Group group) {
        return Arrays.stream(values()).filter(each -> each.group == group).toList();
    }

    /** What it belongs to. */
    public Group group() {
        return group;
    }

    /** The words people read. */
    public String dutch() {
        return dutch;
    }

    /** The words people read; in a drill no mail leaves, and the words say so. */
    public String dutch(boolean drill) {
        return drill && group == Group.MAIL ? dutch.replace("kreeg", "zou") + " krijgen" : dutch;
    }
}
