package be.brugwachter.bench;

import com.helger.phase4.ebms3header.Ebms3Error;
import com.helger.phase4.ebms3header.Ebms3SignalMessage;
import com.helger.phase4.incoming.IAS4IncomingMessageState;
import com.helger.phase4.sender.AS4Sender.BuilderUserMessage;
import com.helger.phase4.sender.EAS4UserMessageSendResult;
import com.helger.phase4.sender.IAS4SignalMessageValidationResultHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A message that was sent, and what came back: a receipt, an error, or nothing. */
final class Answer implements IAS4SignalMessageValidationResultHandler {
    private static final String ALREADY = "was already handled";

    private final List<String> troubles = new ArrayList<>();
    private final EAS4UserMessageSendResult result;
    private byte[] bytes;
    private Ebms3SignalMessage signal;
    private boolean signed;
    private boolean namesWhatWasSent;

    /** Sends it and waits. */
    Answer(BuilderUserMessage message) {
        result = message.rawResponseConsumer(sent -> bytes = sent.getResponseContent())
                .signalMsgConsumer((answer, metadata, state) -> take(answer, state))
                .signalMsgValidationResultHdl(this)
                .sendMessageAndCheckForReceipt(trouble -> troubles.add(trouble.toString() + trouble.getCause()));
    }

    private void take(Ebms3SignalMessage answer, IAS4IncomingMessageState state) {
        signal = answer;
        signed = state.isSoapSignatureChecked();
    }

    /** The signed receipt as it came; it must name the digests of what was sent. */
    byte[] demandReceipt() throws IOException {
        if (result != EAS4UserMessageSendResult.SUCCESS || !signed || !namesWhatWasSent) {
            throw new IOException("No receipt: %s, signed: %s, %s, %s".formatted(result, signed, troubles, errors()));
        }
        return bytes;
    }

    /** The other end has this message since an earlier attempt; phase4 answers that with a signed error, not with the receipt again. */
    boolean saysItCameBefore() {
        return result == EAS4UserMessageSendResult.AS4_ERROR_MESSAGE_RECEIVED
                && signed
                && errors().stream().allMatch(error -> error.contains(ALREADY));
    }

    private List<String> errors() {
        return signal == null
                ? List.of()
                : signal.getError().stream().map(Ebms3Error::getErrorDetail).toList();
    }

    @Override
    public void onSuccess() {
        namesWhatWasSent = true;
    }

    @Override
    public void onError(String trouble) {
        troubles.add(trouble);
    }

    @Override
    public void onNotApplicable() {
        // an error has no digests to compare
    }
}
