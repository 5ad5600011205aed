package be.brugwachter.site;

import be.brugwachter.audit.Act;
import java.util.Map;

/** What the book's acts are called for people. */
public final class ActWords {
    private static final Map<Act, String> WORDS = Map.ofEntries(
            Map.entry(Act.LEDGER_REPLAYED, "databank bijgewerkt uit het logboek"),
            Map.entry(Act.STANDSTILL_LIFTED, "herstart na een teruggezette databank"),
            Map.entry(Act.SIGNED_IN, "aangemeld"),
            Map.entry(Act.SIGN_IN_REFUSED, "aanmelden geweigerd"),
            Map.entry(Act.ACCOUNT_OPENED, "account geopend"),
            Map.entry(Act.ACCOUNT_INVITED, "uitnodiging gemaakt"),
            Map.entry(Act.PASSWORD_CHOSEN, "wachtwoord gekozen"),
            Map.entry(Act.ROLE_GIVEN, "functie gegeven"),
            Map.entry(Act.SECRECY_ATTESTED, "beroepsgeheim bevestigd"),
            Map.entry(Act.PROTOCOL_FILED, "protocol neergelegd"),
            Map.entry(Act.ACT_PROPOSED, "voorstel gedaan"),
            Map.entry(Act.ACT_CONFIRMED, "voorstel bevestigd"),
            Map.entry(Act.ACT_REJECTED, "voorstel weggelegd"),
            Map.entry(Act.SIGNED_ORIGINAL_CONFIRMED, "getekend origineel bevestigd"),
            Map.entry(Act.READERS_DECLARED, "verklaring van de lezers neergelegd"),
            Map.entry(Act.MAILBOX_CONFIRMED, "mailbox bevestigd"),
            Map.entry(Act.SHEET_MADE, "wachtzinnenblad gemaakt"),
            Map.entry(Act.SHEET_PRINTED, "wachtzinnenblad afgedrukt"),
            Map.entry(Act.SHEET_LIVE, "wachtzinnenblad in gebruik"),
            Map.entry(Act.SHEET_LOST, "wachtzinnenblad verloren gemeld"),
            Map.entry(Act.PEER_KEY_PINNED, "sleutel van de andere partij vastgelegd"),
            Map.entry(Act.TEST_PARCEL_SENT, "proefbericht verstuurd"),
            Map.entry(Act.TEST_PARCEL_ANSWERED, "proefbericht beantwoord"),
            Map.entry(Act.LINE_BURNT, "regel van een wachtzinnenblad verbruikt"),
            Map.entry(Act.PARCEL_LEAVING, "bericht aan de mailserver gegeven"),
            Map.entry(Act.PARCEL_DELAYED, "bericht vertraagd"),
            Map.entry(Act.PROTOCOL_STOPPED, "protocol stopgezet"),
            Map.entry(Act.NOTICE_GIVEN, "protocol opgezegd"),
            Map.entry(Act.LEGAL_BASIS_LAPSED, "rechtsgrond vervallen"),
            Map.entry(Act.CONSENT_GIVEN, "toestemming gebruikt"),
            Map.entry(Act.CONSENT_WITHDRAWN, "toestemming ingetrokken"),
            Map.entry(Act.REFERRAL_DRAFTED, "doorverwijzing begonnen"),
            Map.entry(Act.REFERRAL_REFUSED, "doorverwijzing geweigerd"),
            Map.entry(Act.REFERRAL_SEALED, "doorverwijzing verzegeld"),
            Map.entry(Act.REFERRAL_HELD, "doorverwijzing aangehouden"),
            Map.entry(Act.REFERRAL_SENT, "doorverwijzing verstuurd"),
            Map.entry(Act.REFERRAL_UNDELIVERED, "doorverwijzing niet aangekomen"),
            Map.entry(Act.REFERRAL_OPENED, "doorverwijzing geopend door het OCMW"),
            Map.entry(Act.REFERRAL_WITHDRAWN, "doorverwijzing ingetrokken"),
            Map.entry(Act.REFERRAL_LAPSED, "doorverwijzing vervallen"),
            Map.entry(Act.REFERRAL_ERASED, "gegevens gewist"),
            Map.entry(Act.INTAKE_RECEIVED, "bericht van een gezin binnengekomen"),
            Map.entry(Act.INTAKE_COPY_CAME, "hetzelfde bericht kwam nog eens"),
            Map.entry(Act.PARCEL_QUARANTINED, "bericht apart gezet"),
            Map.entry(Act.QUARANTINE_CLOSED, "apart gezet bericht weggelegd"),
            Map.entry(Act.RECEIPT_SENT, "ontvangst gemeld aan de afzender"),
            Map.entry(Act.INTAKE_ASSIGNED, "gezin toegewezen"),
            Map.entry(Act.INTAKE_TAKEN_OVER, "gezin overgenomen door een collega"),
            Map.entry(Act.DETAILS_READ, "gegevens gelezen"),
            Map.entry(Act.CONTACT_TRIED, "contact geprobeerd"),
            Map.entry(Act.CONTACT_MADE, "contact gehad"),
            Map.entry(Act.KEPT_ELSEWHERE, "gegevens hier gewist, want ze staan in het eigen systeem van het OCMW"),
            Map.entry(Act.FILE_OPENED, "cliëntdossier gemaakt"),
            Map.entry(Act.FILE_CLOSED, "cliëntdossier afgesloten"),
            Map.entry(Act.INTAKE_ERASED, "gegevens gewist bij het OCMW"),
            Map.entry(Act.CONTACT_KEPT_TRYING, "beslist om te blijven proberen"),
            Map.entry(Act.FLAW_FOUND, "gebrek in de gegevens gevonden"),
            Map.entry(Act.CLIENT_HANDED_OVER, "cliënt overgedragen aan het dossiersysteem"),
            Map.entry(Act.CLIENT_REPORT_MADE, "verslag gemaakt voor de cliënt"),
            Map.entry(
                    Act.INTAKE_LOST,
                    "verloren bij het terugzetten van een kopie: vraag de afzender dit pakje opnieuw te sturen"),
            Map.entry(Act.WITHDRAWAL_SENT, "intrekking gemeld aan het OCMW"),
            Map.entry(Act.WRONG_RECEIVER_TOLD, "verkeerd verstuurd, gemeld aan het OCMW"),
            Map.entry(Act.BREACH_REPORTED, "inbreuk genoteerd"),
            Map.entry(Act.RECALL_CAME, "afzender nam een bericht terug"),
            Map.entry(Act.RECALLED_BEFORE_IT_CAME, "teruggenomen bericht niet binnengelaten"),
            Map.entry(Act.RECALL_LEFT, "bericht om iets terug te nemen vertrokken"),
            Map.entry(Act.RECALL_RETURNED, "bericht om iets terug te nemen niet aangekomen"),
            Map.entry(Act.RECALL_ANSWERED, "bericht om iets terug te nemen ontvangen en afgehandeld"),
            Map.entry(Act.OFFICER_MAIL_LEAVING, "bericht aan de functionaris vertrekt"),
            Map.entry(Act.OFFICER_TOLD, "functionaris verwittigd"),
            Map.entry(Act.OFFICER_NOT_REACHED, "bericht aan de functionaris niet aangekomen"),
            Map.entry(Act.OFFICER_SAW, "bericht gezien door de functionaris"),
            Map.entry(Act.GOES_ON_WITHOUT_BASIS, "voortgezet zonder een rechtsgrond"),
            Map.entry(Act.PUBLICATION_RECORDED, "bekendmaking genoteerd"),
            Map.entry(Act.WORKING_TERMS_CONFIRMED, "werkafspraken bevestigd"),
            Map.entry(Act.DECREE_TEXT_FILED, "tekst van het decreet neergelegd"));

    private ActWords() {}

    /** The words; the name in the ledger for an act that has none yet. */
    public static String of(Act act) {
        return WORDS.getOrDefault(act, act.name());
    }
}
