package be.brugwachter.bench;

import com.helger.mime.CMimeType;
import com.helger.phase4.CAS4;
import com.helger.phase4.attachment.AS4OutgoingAttachment;
import com.helger.phase4.crypto.IAS4CryptoFactory;
import com.helger.phase4.incoming.AS4IncomingProfileSelectorConstant;
import com.helger.phase4.model.pmode.PMode;
import com.helger.phase4.sender.AS4Sender;
import com.helger.phase4.sender.AS4Sender.BuilderUserMessage;
import com.helger.servlet.mock.MockServletContext;
import com.helger.web.scope.mgr.WebScopeManager;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.UUID;
import java.util.logging.LogManager;

/**
 * The sending access point: sends what waits in a folder. A letter's name there is the name of its message, so that one sent again after
 * a kill is the same message. It moves on when the receipt is on disk beside it.
 */
public final class SendingPoint {
    private final Path folder;
    private final String address;
    private final IAS4CryptoFactory keys;
    private final X509Certificate receiver;

    private SendingPoint(Path folder, String address) throws Exception {
        this.folder = folder;
        this.address = address;
        this.keys = Keys.of(folder, Agreement.SENDER);
        this.receiver = (X509Certificate) keys.getTrustStore().getCertificate(Agreement.RECEIVER);
    }

    /** The folder with keys and letters, and the address; begins with AS4's own test, then works at every line of input. */
    public static void main(String[] args) throws Exception {
        LogManager.getLogManager().reset(); // phase4 and its libraries say a lot of every message
        WebScopeManager.onGlobalBegin(MockServletContext.create());
        SendingPoint point = new SendingPoint(Path.of(args[0]), args[1]);
        point.test();
        System.out.println("begun");
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        while (input.readLine() != null) {
            point.sendAll();
            System.out.println("done");
        }
        System.exit(0);
    }

    private void test() throws Exception {
        new Answer(message(Agreement.TEST, "test_" + UUID.randomUUID())).demandReceipt();
    }

    private void sendAll() throws Exception {
        for (String name : Disk.names(folder.resolve("waiting"))) {
            Path letter = folder.resolve("waiting").resolve(name);
            Answer answer = new Answer(message(Agreement.REFERRAL, name)
                    .payload(AS4OutgoingAttachment.builder()
                            .data(Files.readAllBytes(letter))
                            .mimeType(CMimeType.TEXT_PLAIN)
                            .compressionGZIP()));
            if (!answer.saysItCameBefore()) {
                Disk.write(folder.resolve("sent").resolve(name + ".receipt"), answer.demandReceipt());
            }
            Disk.move(letter, folder.resolve("sent"));
        }
    }

    private BuilderUserMessage message(PMode mode, String name) {
        var business = mode.getLeg1().getBusinessInfo();
        return AS4Sender.builderUserMessage()
                .cryptoFactory(keys)
                .pmode(mode)
                .as4ProfileID("bench") // must have a name; the agreement above says what holds
                .incomingProfileSelector(new AS4IncomingProfileSelectorConstant(null))
                .pmodeResolver((id, of, wanted, from, to, agreement, at) -> mode)
                .messageID(name + "@gezin.example")
                .agreementRef(Agreement.REFERENCE)
                .service(business.getService())
                .action(business.getAction())
                .fromPartyID(Agreement.SENDER)
                .fromRole(CAS4.DEFAULT_INITIATOR_URL)
                .toPartyID(Agreement.RECEIVER)
                .toRole(CAS4.DEFAULT_RESPONDER_URL)
                .receiverCertificate(receiver)
                .endpointURL(address);
    }
}
