-- That a gang-related case was closed is told by no line of the ledger; what was about to be told, or waits for a person, is not sent.
update service_notice set state = 'NOT_OWED', answer = null, duties = null
 where kind = 'FULFILMENT' and clause_words = '涉黑' and state in ('WAITING', 'REFUSED');
