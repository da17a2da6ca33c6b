/** What is signed and bound, and how names are spelled for the index; no framework. */
@NullMarked
package iq.masar.vault.model;

import org.jspecify.annotations.NullMarked;
