export { askNamingToLink } from './ask-to-link.ts';
export { linkFeatures, linkReasonText, linkSayings, standingReasons, type LinkFeature, type LinkReason, type LinkSaying, type StandingReason } from './link-reasons.ts';
export * from './links-port.ts';
