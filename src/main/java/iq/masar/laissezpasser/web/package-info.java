/** The post's pages: documents, their printed sheet, and the stock of blanks. */
@NullMarked
package iq.masar.laissezpasser.web;

import org.jspecify.annotations.NullMarked;
