title: Vienna calls for rules on machines that kill
published: 2024-04-30
region: Global

VIENNA, April 30 (APA) - Foreign Minister Alexander Schallenberg urged governments on Tuesday to negotiate a treaty on weapons that choose their targets by themselves, telling delegates from 144 countries that this was the Oppenheimer moment of their generation. Costa Rica, Mexico and the Philippines spoke in favour. Russia has blocked the subject in Geneva for years, and India holds that existing law is enough. The United States, whose own proposal for a political declaration 53 states have endorsed, prefers a code that binds nobody. The United Nations secretary-general wants an instrument by 2026. Campaigners in the gallery, who had come with a cardboard robot, were asked to leave it outside.

% agreement treaty
at: negotiate a treaty on weapons
kind: TREATY
parties: PROPOSER Austria
parties?: PROPOSER Alexander Schallenberg; PARTY Costa Rica; PARTY Mexico; PARTY Philippines; PARTY Russia; PARTY India; PARTY United States; PARTY United Nations
status: PROPOSED 2024-04-30 *
status?: PROPOSED - *
status?: NEGOTIATING - *
status?: STALLED - *

% agreement? declaration
at: a political declaration
kind: DECLARATION
parties?: PROPOSER United States
status?: PROPOSED - *
status?: ADOPTED - *
status?: SIGNED - *

% agreement? instrument
at: wants an instrument
kind: OTHER
parties?: PROPOSER United Nations
status?: PROPOSED - *
