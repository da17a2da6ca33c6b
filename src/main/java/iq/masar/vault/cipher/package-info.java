/** The only use of Tink, Bouncy Castle and Conscrypt: sealing, signing, deriving. Nothing here knows what it seals. */
@NullMarked
package iq.masar.vault.cipher;

import org.jspecify.annotations.NullMarked;
