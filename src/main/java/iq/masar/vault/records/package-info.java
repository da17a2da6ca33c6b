/** Seals and opens records with the keys somebody holds, and decides what may be read, audit entry first. */
@NullMarked
package iq.masar.vault.records;

import org.jspecify.annotations.NullMarked;
