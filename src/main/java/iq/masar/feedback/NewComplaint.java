package iq.masar.feedback;

import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import java.util.Optional;

/**
 * What somebody complains of. Nothing here names who complains.
 *
 * @param subject code of the list {@code complaint-subject}
 * @param about the office it is about, if told
 * @param channel {@code web}, {@code hotline} or {@code walk-in}
 */
public record NewComplaint(
        String subject, Optional<OfficeCode> about, String text, Language language, String channel) {}
