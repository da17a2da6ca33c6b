package iq.masar.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import iq.masar.returns.Requests;
import iq.masar.returns.ReturnsFixtures;
import iq.masar.returns.Screening;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** RET-41, RET-42: the papers of Committee 373. */
@RoomTest
class CommitteeTest {
    @Autowired
    Requests requests;

    @Autowired
    Screening screening;

    @Autowired
    Officers officers;

    @Autowired
    MockMvc web;

    private ReturnsFixtures people;

    @BeforeEach
    void offices() {
        people = new ReturnsFixtures(officers, requests, screening);
    }

    /** RET-42: a telephone or a paper in any digits refuses the lead and keeps its text. */
    @Test
    void aLeadNamesNobody() throws Exception {
        for (var text :
                List.of("اتصل ٠٧٧٠١٢٣٤٥٦٧", "+964 770 123 4567", "جواز A1234567", "x@y.example", "۰۷۷۰ ۱۲۳ ۴۵۶۷")) {
            assertThat(PersonalMark.isIn(text)).as(text).isTrue();
        }
        for (var text : List.of("بغداد – مينسك", "58 مسافراً في 2021-2022", "Minsk 1", "رحلة 4560 شخصاً")) {
            assertThat(PersonalMark.isIn(text)).as(text).isFalse();
        }
        var answer = web.perform(post("/committee-373/leads")
                        .with(csrf())
                        .with(officers.signedIn(people.secretary))
                        .param("agency", "مكتب الريح")
                        .param("route", "بغداد – مينسك، هاتف ٠٧٧٠١٢٣٤٥٦٧")
                        .param("period", "2021-05/2021-09")
                        .param("travellers", "58")
                        .param("band", "2000-4000")
                        .param("source", "تقرير")
                        .param("sentTo", "هيئة النزاهة"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("٠٧٧٠١٢٣٤٥٦٧");
    }
}
