package be.brugwachter.parcel;

import static be.brugwachter.clause.Clause.CONTACT_TO_REACH;
import static be.brugwachter.clause.Clause.IDENTIFICATION_DATA_ONLY;
import static be.brugwachter.clause.Clause.NAME_TO_IDENTIFY;
import static be.brugwachter.clause.Clause.NO_SPECIAL_CATEGORIES;

import be.brugwachter.clause.Clause;

/** What can be wrong with a box, and the kind word for it. */
enum Complaint {
    NATIONAL_NUMBER(
            IDENTIFICATION_DATA_ONLY,
            "Hier lijkt een rijksregisternummer te staan. Dat nummer reist nooit mee (artikel 3). Wis het en ga verder."),
    NATIONAL_NUMBER_OR_PHONE(
            IDENTIFICATION_DATA_ONLY,
            "Dit ziet eruit als een rijksregisternummer, en dat reist nooit mee (artikel 3). Is het toch een telefoonnummer,"
                    + " begin dan met + en de landcode."),
    HIDDEN_SIGN(
            IDENTIFICATION_DATA_ONLY,
            "In dit vak zit een teken dat niemand ziet, vaak door kopiëren. Wis het vak en typ het opnieuw (artikel 3)."),
    TOO_LONG(
            IDENTIFICATION_DATA_ONLY,
            "Dit is langer dan in dit vak past (artikel 3). Houd het bij wat het vak vraagt; de rest vertelt het gezin zelf."),
    NOTE(
            NO_SPECIAL_CATEGORIES,
            "Hier staat meer dan het vak vraagt, of een woord mist een hoofdletter. Een nota kan niet mee (artikel 3): het gezin"
                    + " vertelt zelf wat het kwijt wil."),
    NAME_SIGNS(
            NO_SPECIAL_CATEGORIES,
            "Een naam heeft letters, spaties, streepjes en apostrofs. Cijfers en andere tekens horen hier niet (artikel 3):"
                    + " haal ze weg."),
    OTHER_SCRIPT(
            NAME_TO_IDENTIFY,
            "Schrijf dit in ons alfabet, zoals op een Belgische kaart, zodat het OCMW het kan lezen (artikel 3)."),
    FIRST_NAME_MISSING(
            NAME_TO_IDENTIFY,
            "Vul de voornaam in, zodat het OCMW weet wie het belt (artikel 3). Is er maar één naam, zet die dan in beide vakken."),
    NAME_MISSING(
            NAME_TO_IDENTIFY,
            "Vul de naam in, zodat het OCMW weet wie het belt (artikel 3). Is er maar één naam, zet die dan in beide vakken."),
    STREET_MISSING(
            CONTACT_TO_REACH,
            "De straat ontbreekt. Vul ze in, of laat het hele adres leeg als dat veiliger is (artikel 3)."),
    NUMBER_MISSING(
            CONTACT_TO_REACH,
            "Het huisnummer ontbreekt. Vul het in, of laat het hele adres leeg als dat veiliger is (artikel 3)."),
    POSTCODE_MISSING(
            CONTACT_TO_REACH,
            "De postcode ontbreekt. Vul ze in, of laat het hele adres leeg als dat veiliger is (artikel 3)."),
    PLACE_MISSING(
            CONTACT_TO_REACH,
            "De plaats ontbreekt. Vul ze in, of laat het hele adres leeg als dat veiliger is (artikel 3)."),
    STREET_SIGNS(
            NO_SPECIAL_CATEGORIES,
            "Hier past alleen de naam van de straat (artikel 3). Zet nummer en bus in hun eigen vak en haal de rest weg."),
    NUMBER_FORM(
            CONTACT_TO_REACH,
            "Dit is geen huisnummer dat we kennen. Schrijf het zoals 12, 12A of 12-14; een bus heeft een eigen vak (artikel 3)."),
    BOX_FORM(CONTACT_TO_REACH, "Dit is geen busnummer dat we kennen. Schrijf het zoals 3, 0201 of A4 (artikel 3)."),
    POSTCODE_FORM(CONTACT_TO_REACH, "Een Belgische postcode heeft vier cijfers, zoals 8000. Kijk ze na (artikel 3)."),
    PHONE_FORM(
            CONTACT_TO_REACH,
            "Met dit telefoonnummer kan niemand bellen. Kijk het na; begin een buitenlands nummer met + (artikel 3)."),
    EMAIL_FORM(
            CONTACT_TO_REACH,
            "Dit e-mailadres klopt nog niet. Schrijf er één, zoals naam@voorbeeld.be, en niets anders (artikel 3)."),
    UNREACHABLE(
            CONTACT_TO_REACH,
            "Het OCMW moet de ouder kunnen bereiken (artikel 3). Vul één veilige weg in: adres, telefoon of e-mail.");

    private final Clause clause;
    private final String sentence;

    Complaint(Clause clause, String sentence) {
        this.clause = clause;
        this.sentence = sentence;
    }

    FieldProblem about(DetailField field) {
        return new FieldProblem(field, clause, sentence);
    }
}
