/** The rules of accounts, without framework. */
@NullMarked
package iq.masar.access.model;

import org.jspecify.annotations.NullMarked;
