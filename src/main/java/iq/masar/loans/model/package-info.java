/** The rules of loans without a database: products, instalments, postings, what a loan is and may become (RET-52 to RET-59). */
@NullMarked
package iq.masar.loans.model;

import org.jspecify.annotations.NullMarked;
