/** Names as the vault finds them: by keyed tokens, never in the clear. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.vault.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
