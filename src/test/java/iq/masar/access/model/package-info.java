/** Tests of the rules of accounts. */
@NullMarked
package iq.masar.access.model;

import org.jspecify.annotations.NullMarked;
