package iq.masar.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import iq.masar.vault.Attachment;
import iq.masar.vault.Attachment.Checked;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Files with a complaint: small, of three kinds, without the camera's words, sealed, and kept when the form comes back (REF-41). */
@RoomTest
class AttachmentTest {
    private static final String CAMERA = "Exif CANARY 36.34N 43.13E";

    @Autowired
    MockMvc pages;

    @Autowired
    Officers officers;

    @Autowired
    ComplaintDesk desk;

    @Autowired
    Attachments attachments;

    /** A picture's beginning, a segment of the camera, a table, and the scan. */
    private static byte[] jpeg() {
        var picture = new ByteArrayOutputStream();
        picture.writeBytes(HexFormat.of().parseHex("ffd8ffe000044a46"));
        var words = CAMERA.getBytes(StandardCharsets.US_ASCII);
        picture.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (words.length + 2)});
        picture.writeBytes(words);
        picture.writeBytes(HexFormat.of().parseHex("ffdb000401ff" + "ffda0003000102ffd9"));
        return picture.toByteArray();
    }

    private static Checked check(byte[] bytes) {
        return Attachment.check(bytes);
    }

    @Test
    void whatTheCameraWroteIsGoneAndTheRestIsThere() {
        var taken = ((Checked.Taken) check(jpeg())).attachment();
        var content = Base64.getDecoder().decode(taken.text());
        assertThat(new String(content, StandardCharsets.ISO_8859_1)).doesNotContain("CANARY");
        assertThat(HexFormat.of().formatHex(content)).isEqualTo("ffd8ffe000044a46ffdb000401ffffda0003000102ffd9");
    }

    @Test
    void whatATelephoneHangsBehindThePictureIsGone() {
        var film = new ByteArrayOutputStream();
        film.writeBytes(jpeg());
        film.writeBytes("FILM".getBytes(StandardCharsets.US_ASCII));
        film.writeBytes(jpeg());
        assertThat(((Checked.Taken) check(film.toByteArray())).attachment().text())
                .isEqualTo(((Checked.Taken) check(jpeg())).attachment().text());
        var scans = "ffd8ffdb000401ff" + "ffda000300" + "01ff00ffd002" + "ffda000300" + "03ffd9";
        var kept = ((Checked.Taken) check(HexFormat.of().parseHex(scans + "beef"))).attachment();
        assertThat(HexFormat.of().formatHex(Base64.getDecoder().decode(kept.text())))
                .isEqualTo(scans);
        var picture = "89504e470d0a1a0a" + "0000000049454e44ae426082";
        var bare = ((Checked.Taken) check(HexFormat.of().parseHex(picture + "beef"))).attachment();
        assertThat(HexFormat.of().formatHex(Base64.getDecoder().decode(bare.text())))
                .isEqualTo(picture);
    }

    @Test
    void largeForeignAndBrokenFilesAreRefused() {
        assertThat(check(new byte[Attachment.LARGEST + 1])).isEqualTo(new Checked.TooLarge());
        assertThat(check("MZ this is a program".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Checked.WrongKind());
        assertThat(check(HexFormat.of().parseHex("ffd8ffe1ffff00"))).isEqualTo(new Checked.WrongKind());
        assertThat(check(HexFormat.of().parseHex("89504e470d0a1a0a7fffffff74455874")))
                .isEqualTo(new Checked.WrongKind());
    }

    @Test
    void aFormThatComesBackKeepsItsFilesAndTheOfficerAloneOpensThem() throws Exception {
        var officer = officers.complaintsOfficer("MOMD-HQ");
        var session = new MockHttpSession();
        var again = pages.perform(multipart("/complain")
                        .file(new MockMultipartFile("files", "IMG_CANARY.jpg", "image/jpeg", jpeg()))
                        .param("subject", "delay")
                        .session(session)
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(again).contains("f-files");
        pages.perform(multipart("/complain")
                        .param("subject", "delay")
                        .param("text", "the picture shows the door")
                        .session(session)
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        var receipt = (Receipt) Objects.requireNonNull(session.getAttribute("feedback.receipt"));
        assertThat(attachments.list(receipt.id(), officer)).containsExactly("image/jpeg");
        var path = "/complaints/" + receipt.id() + "/attachments/";
        var file = pages.perform(get(path + 1).with(officers.signedIn(officer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(file.getHeader("Content-Disposition"))
                .contains("attachment-1.jpg")
                .doesNotContain("CANARY");
        assertThat(file.getContentAsByteArray()).isNotEmpty();
        pages.perform(get(path + 2).with(officers.signedIn(officer))).andExpect(status().isNotFound());
        pages.perform(get(path + 1).with(officers.signedIn(officers.supervisor("MOMD-HQ"))))
                .andExpect(status().isNotFound());
    }
}
