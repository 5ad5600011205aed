package be.brugwachter.bench;

import com.helger.collection.commons.ICommonsList;
import com.helger.http.header.HttpHeaderMap;
import com.helger.phase4.attachment.WSS4JAttachment;
import com.helger.phase4.ebms3header.Ebms3SignalMessage;
import com.helger.phase4.ebms3header.Ebms3UserMessage;
import com.helger.phase4.error.AS4ErrorList;
import com.helger.phase4.incoming.IAS4IncomingMessageMetadata;
import com.helger.phase4.incoming.IAS4IncomingMessageState;
import com.helger.phase4.incoming.spi.AS4MessageProcessorResult;
import com.helger.phase4.incoming.spi.AS4SignalMessageProcessorResult;
import com.helger.phase4.incoming.spi.IAS4IncomingMessageProcessorSPI;
import com.helger.phase4.model.pmode.IPMode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.w3c.dom.Node;

/** What phase4 accepted is on disk before the receipt goes back; each delivery a file of its own, so that one that comes twice shows. */
final class Inbox implements IAS4IncomingMessageProcessorSPI {
    private final Path folder;
    private final Path drafts;

    Inbox(Path folder, Path drafts) {
        this.folder = folder;
        this.drafts = drafts;
    }

    @Override
    public AS4MessageProcessorResult processAS4UserMessage(
            IAS4IncomingMessageMetadata metadata,
            HttpHeaderMap headers,
            Ebms3UserMessage message,
            IPMode mode,
            Node payload,
            ICommonsList<WSS4JAttachment> parts,
            IAS4IncomingMessageState state,
            AS4ErrorList errors) {
        if (!state.isSoapSignatureChecked() || !state.isSoapDecrypted() || parts.size() != 1) {
            return AS4MessageProcessorResult.createFailure();
        }
        try (var letter = parts.getFirst().getSourceStream()) {
            String name = message.getMessageInfo().getMessageId() + "." + UUID.randomUUID();
            Disk.put(folder.resolve(name), letter.readAllBytes(), drafts);
            return AS4MessageProcessorResult.createSuccess();
        } catch (IOException full) {
            full.printStackTrace();
            return AS4MessageProcessorResult.createFailure();
        }
    }

    @Override
    public AS4SignalMessageProcessorResult processAS4SignalMessage(
            IAS4IncomingMessageMetadata metadata,
            HttpHeaderMap headers,
            Ebms3SignalMessage message,
            IPMode mode,
            IAS4IncomingMessageState state,
            AS4ErrorList errors) {
        return AS4SignalMessageProcessorResult.createFailure();
    }

    @Override
    public void processAS4ResponseMessage(
            IAS4IncomingMessageMetadata metadata,
            IAS4IncomingMessageState state,
            String name,
            byte[] response,
            boolean available,
            AS4ErrorList errors) {
        // The receipt itself is kept by whom it is for.
    }
}
