/** SQL on the database of keys and on the schema of ciphertexts. */
@NullMarked
package iq.masar.vault.store;

import org.jspecify.annotations.NullMarked;
