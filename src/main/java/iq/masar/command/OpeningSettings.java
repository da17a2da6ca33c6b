package iq.masar.command;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this process was asked to open.
 *
 * @param how {@code silent} unless the command line says otherwise, so that tests open without a word
 */
@ConfigurationProperties("masar.opening")
record OpeningSettings(@DefaultValue("silent") How how) {
    enum How {
        SILENT,
        REHEARSAL,
        AGAIN,
        EMPTY,
        DEMONSTRATION
    }
}
