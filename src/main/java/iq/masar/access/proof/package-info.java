/** What proves a person at sign-in, and what follows when it fails. */
@NullMarked
package iq.masar.access.proof;

import org.jspecify.annotations.NullMarked;
