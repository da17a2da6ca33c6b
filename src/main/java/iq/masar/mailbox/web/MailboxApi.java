package iq.masar.mailbox.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import iq.masar.kernel.Language;
import iq.masar.mailbox.Mailbox;
import iq.masar.mailbox.Signer;
import iq.masar.returns.outward.OutwardAnswer;
import iq.masar.ui.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** A partner state's mailbox: its key in, its own requests out, by outward codes and signed (RET-11). */
@RestController
class MailboxApi {
    private static final String SIGNATURE = "X-Masar-Signature";
    private final Mailbox mailbox;
    private final Signer signer;
    private final JsonMapper json;

    MailboxApi(Mailbox mailbox, Signer signer, JsonMapper json) {
        this.mailbox = mailbox;
        this.signer = signer;
        this.json = json;
    }

    /** One answer; no field beside these leaves. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Line(
            String reference,
            String received,
            String status,
            List<Missing> missing,
            List<String> codes,
            @Nullable String replyDue,
            @Nullable String interimReply,
            @Nullable String outcome) {}

    /** What is missing, in the sender's language (RET-4). */
    record Missing(String code, String text) {}

    /** The whole mailbox of one state. */
    record Answers(String state, List<Line> answers) {}

    @GetMapping(path = "/api/returns/mailbox", produces = "application/json")
    ResponseEntity<String> answers(
            @RequestHeader(name = "X-Masar-Key", defaultValue = "") String key,
            @RequestParam(defaultValue = "en") String lang) {
        var language = Language.find(lang).orElse(Language.EN);
        return mailbox.stateOf(key)
                .map(state -> signed(new Answers(
                        state,
                        mailbox.answers(state).stream()
                                .map(answer -> line(answer, language))
                                .toList())))
                .orElseGet(() -> ResponseEntity.status(404)
                        .header(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                        .body("{\"type\":\"about:blank\",\"title\":\"Not found\",\"status\":404}"));
    }

    /** The public key that checks {@code X-Masar-Signature}, over the body as sent. */
    @GetMapping(path = "/api/returns/mailbox/key", produces = "application/json")
    ResponseEntity<String> key() {
        return ResponseEntity.ok(
                "{\"algorithm\":\"Ed25519\",\"format\":\"X.509\",\"key\":\"" + signer.publicKey() + "\"}");
    }

    private ResponseEntity<String> signed(Answers answers) {
        var body = json.writeValueAsString(answers);
        return ResponseEntity.ok().header(SIGNATURE, signer.sign(body)).body(body);
    }

    private static Line line(OutwardAnswer answer, Language language) {
        return new Line(
                answer.reference(),
                answer.received().toString(),
                answer.status(),
                answer.missing().stream()
                        .map(item -> new Missing(item, missing(item, language)))
                        .toList(),
                answer.codes(),
                answer.replyDue().map(Object::toString).orElse(null),
                answer.interim().map(Object::toString).orElse(null),
                answer.outcome().orElse(null));
    }

    private static String missing(String item, Language language) {
        var parts = item.split("\\.", 2);
        return parts.length < 2
                ? Words.in(language, "returns.item." + item)
                : Words.in(language, "returns.item.of", Words.in(language, "returns.item." + parts[1]), parts[0]);
    }
}
