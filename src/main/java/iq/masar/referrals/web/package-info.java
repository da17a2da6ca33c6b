/** The pages of sender, receiver, client and coordinator. */
@NullMarked
package iq.masar.referrals.web;

import org.jspecify.annotations.NullMarked;
