/** The wordings a person is read, by language and version. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.consent.texts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
