/** The rules of a claim, its evidence and its questions; no framework, no clock. */
@NullMarked
package iq.masar.identity.model;

import org.jspecify.annotations.NullMarked;
