/** The rules of recognising callers: plain Java. */
@NullMarked
package iq.masar.hotline.model;

import org.jspecify.annotations.NullMarked;
