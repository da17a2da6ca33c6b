package iq.masar.mailbox;

import static iq.masar.returns.ReturnsFixtures.all;
import static iq.masar.returns.ReturnsFixtures.dilshad;
import static iq.masar.returns.ReturnsFixtures.held;
import static iq.masar.returns.ReturnsFixtures.reference;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import iq.masar.returns.Requests;
import iq.masar.returns.ReturnsFixtures;
import iq.masar.returns.Screening;
import iq.masar.returns.model.safeguard.Safeguard;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** RET-11: what another state learns of its requests, and by which key. */
@RoomTest
class MailboxTest {
    @Autowired
    Requests requests;

    @Autowired
    Screening screening;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Signer signer;

    @Autowired
    Officers officers;

    @Autowired
    MockMvc web;

    private ReturnsFixtures people;

    @BeforeEach
    void offices() {
        people = new ReturnsFixtures(officers, requests, screening);
    }

    private MockHttpServletResponse mail(String key) throws Exception {
        return web.perform(get("/api/returns/mailbox").header("X-Masar-Key", key))
                .andReturn()
                .getResponse();
    }

    /** RET-11: a partner state sees exactly its fields; a trafficking screening and a delay are one code; answers are signed. */
    @Test
    void aPartnerStateSeesOutwardCodesOnly() throws Exception {
        var key = mailbox.issue("LT", officers.nationalAdministration()).orElseThrow();
        var reference = reference();
        var lamia = people.received(reference, dilshad());
        requests.check(lamia, people.consul);
        var findings = all();
        findings.putAll(held(Safeguard.TRAFFICKING));
        screening.decide(lamia, findings, people.safeguards);
        var other = reference();
        var delayed = people.received(other, dilshad());
        requests.check(delayed, people.consul);
        var reasons = all();
        reasons.putAll(held(Safeguard.FAMILY_UNITY));
        screening.decide(delayed, reasons, people.safeguards);

        var answer = mail(key);
        var body = answer.getContentAsString(StandardCharsets.UTF_8);
        var answers = new JsonMapper().readTree(body).get("answers");
        var fields = new TreeSet<String>();
        String first = "";
        String second = "";
        for (var one : answers) {
            one.propertyNames().forEach(fields::add);
            if (one.get("reference").asString().equals(reference)) {
                first = one.get("codes").toString() + one.get("status");
            }
            if (one.get("reference").asString().equals(other)) {
                second = one.get("codes").toString() + one.get("status");
            }
        }
        assertThat(fields)
                .containsExactly(
                        "codes", "interimReply", "missing", "outcome", "received", "reference", "replyDue", "status");
        assertThat(first).isEqualTo("[\"IRAQI_PROCEDURE\"]\"IN_PROCESS\"").isEqualTo(second);
        assertThat(body.toLowerCase(java.util.Locale.ROOT)).doesNotContain("traffick", "asylum", "دلشاد", "rt-");

        var signed = Signature.getInstance("Ed25519");
        signed.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(signer.publicKey()))));
        signed.update(body.getBytes(StandardCharsets.UTF_8));
        assertThat(signed.verify(Base64.getDecoder().decode(answer.getHeader("X-Masar-Signature"))))
                .isTrue();

        assertThat(mail("no such key").getStatus()).isEqualTo(404);
        var elsewhere = mailbox.issue("PL", officers.nationalAdministration()).orElseThrow();
        assertThat(mail(elsewhere).getContentAsString()).doesNotContain(reference);
    }
}
