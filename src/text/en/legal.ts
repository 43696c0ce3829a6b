/** What the law wants to be told before a booking binds, and at its confirmation: loaded with the later steps. */
export const legal = {
  legal: 'Contract and terms',
  contractWith: 'Contract with: {who}',
  terms: 'Terms',
  privacy: 'Privacy',
  newWindow: 'opens in a new window',
  /** `law` is where it is written. */
  noWithdrawal: 'There is no right of withdrawal for rooms and meals on a set date ({law}).',
  /** The same in the words of the United Kingdom. */
  noRightToCancel: 'There is no right to cancel within 14 days for rooms and meals on a set date ({law}).',
  noWithdrawalElsewhere:
    'There is no general right of withdrawal for rooms and meals on a set date. What the house says about cancellation applies.',
  cancellationTerms: 'Cancellation: {terms}',
};
