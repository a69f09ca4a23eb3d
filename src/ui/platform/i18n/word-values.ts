/* oxlint-disable max-lines -- made, not written: one line a word */

/** Every word and the values it needs, made from locales/en by `npm run words`. Do not edit. */
export interface WordValues {
  'app:back': undefined
  'app:brand': undefined
  'app:companion': undefined
  'app:loading': undefined
  'app:not-found.act': undefined
  'app:not-found.text': undefined
  'app:not-found.title': undefined
  'app:place.deliveries': undefined
  'app:place.hotels': undefined
  'app:place.members': undefined
  'app:place.more': undefined
  'app:place.today': undefined
  'app:places': undefined
  'app:problem.again': undefined
  'app:problem.text': undefined
  'app:problem.title': undefined
  'app:update.later': undefined
  'app:update.take': undefined
  'app:update.text': undefined
  'app:update.title': undefined
  'areas:family': undefined
  'areas:food': undefined
  'areas:health': undefined
  'areas:housing': undefined
  'areas:legal': undefined
  'areas:money': undefined
  'areas:other': undefined
  'areas:safety': undefined
  'areas:school': undefined
  'areas:work': undefined
  'call-lists:action.add': undefined
  'call-lists:action.all-lists': undefined
  'call-lists:action.give': { count: number }
  'call-lists:action.see-list': undefined
  'call-lists:action.share': undefined
  'call-lists:action.share-count': { count: number }
  'call-lists:action.take-off': undefined
  'call-lists:add.none': undefined
  'call-lists:add.none-help': undefined
  'call-lists:add.title': { name: string }
  'call-lists:added': { name: string }
  'call-lists:all-done': { all: number; done: number }
  'call-lists:all-done-help': undefined
  'call-lists:all-of-them': { count: number }
  'call-lists:also-with': { name: string }
  'call-lists:asked-later': undefined
  'call-lists:callers': undefined
  'call-lists:cannot-speak': { count: number }
  'call-lists:clear': undefined
  'call-lists:close': undefined
  'call-lists:done-of': { all: number; done: number }
  'call-lists:empty-list': undefined
  'call-lists:given': { count: number; name: string }
  'call-lists:later': { count: number }
  'call-lists:list-of': { name: string }
  'call-lists:made': undefined
  'call-lists:no-volunteers.act': undefined
  'call-lists:no-volunteers.text': undefined
  'call-lists:no-volunteers.title': undefined
  'call-lists:nobody-speaks': undefined
  'call-lists:none-due.text': undefined
  'call-lists:none-due.title': undefined
  'call-lists:none-open.text': undefined
  'call-lists:none-open.title': undefined
  'call-lists:none-waiting.text': undefined
  'call-lists:none-waiting.title': undefined
  'call-lists:not-rung.do-not-contact': undefined
  'call-lists:not-rung.no-number': undefined
  'call-lists:not-rung.title': { count: number }
  'call-lists:not-rung.unsafe': undefined
  'call-lists:orphaned': { count: number; name: string }
  'call-lists:orphaned-help': undefined
  'call-lists:pick.none': undefined
  'call-lists:pick.search': undefined
  'call-lists:pick.title': undefined
  'call-lists:share.gets': { all: number; more: number }
  'call-lists:share.in-english': { count: number }
  'call-lists:share.nothing-new': undefined
  'call-lists:share.title': undefined
  'call-lists:share.unspoken': { count: number }
  'call-lists:shared': { count: number }
  'call-lists:state.later': undefined
  'call-lists:state.later-at': { day: string; time: string }
  'call-lists:state.later-on': { day: string }
  'call-lists:state.open': undefined
  'call-lists:state.reached': { when: string }
  'call-lists:state.refused': { when: string }
  'call-lists:state.tried': { count: number; when: string }
  'call-lists:state.wrong-number': { when: string }
  'call-lists:taken-off': { count: number }
  'call-lists:title': undefined
  'call-lists:to-make': { count: number }
  'call-lists:tried': { count: number }
  'call-lists:unknown-member': undefined
  'call-lists:waiting': { count: number }
  'call-lists:waiting-help': undefined
  'call-lists:without-caller': undefined
  'calls:action.another-top-up': undefined
  'calls:action.back': undefined
  'calls:action.back-to-call': undefined
  'calls:action.close': undefined
  'calls:action.next': undefined
  'calls:action.open': undefined
  'calls:action.save': undefined
  'calls:action.save-last': undefined
  'calls:action.save-next': undefined
  'calls:action.save-second': undefined
  'calls:action.tell': undefined
  'calls:action.to-list': undefined
  'calls:action.undo': undefined
  'calls:action.write': undefined
  'calls:address.moved': undefined
  'calls:address.still': { place: string }
  'calls:address.still-room': { place: string; room: string }
  'calls:address.told': undefined
  'calls:address.unknown': undefined
  'calls:address.where': undefined
  'calls:address.where-help': undefined
  'calls:all-done.text': undefined
  'calls:all-done.title': undefined
  'calls:also.title': undefined
  'calls:also.top-up': undefined
  'calls:also.worry': undefined
  'calls:also.worry-help': undefined
  'calls:awaited': undefined
  'calls:awaited-text': undefined
  'calls:begun': undefined
  'calls:card.address-not-told': undefined
  'calls:card.address-unknown': undefined
  'calls:card.best-times': undefined
  'calls:card.last-call': undefined
  'calls:card.room': { room: string }
  'calls:card.say': undefined
  'calls:card.unsafe': undefined
  'calls:free.later': undefined
  'calls:free.title': undefined
  'calls:gone.still-save': undefined
  'calls:gone.text': undefined
  'calls:gone.title': undefined
  'calls:gone.what': undefined
  'calls:group.food': undefined
  'calls:group.formula': undefined
  'calls:group.nappies': undefined
  'calls:group.other': undefined
  'calls:group.sim': undefined
  'calls:group.toiletries': undefined
  'calls:handed-on': { count: number }
  'calls:later.any-time': undefined
  'calls:later.at': { day: string; time: string }
  'calls:later.choice.afternoon': { time: string }
  'calls:later.choice.evening': { time: string }
  'calls:later.choice.other': undefined
  'calls:later.choice.tomorrow': { time: string }
  'calls:later.day': undefined
  'calls:later.late': undefined
  'calls:later.missing': undefined
  'calls:later.no-such-day': undefined
  'calls:later.no-such-time': { example: string }
  'calls:later.on': { day: string }
  'calls:later.time': undefined
  'calls:later.today': undefined
  'calls:later.when': undefined
  'calls:list.done': undefined
  'calls:list.later': undefined
  'calls:list.not-to-ring': undefined
  'calls:list.to-ring': undefined
  'calls:mood.1': undefined
  'calls:mood.2': undefined
  'calls:mood.3': undefined
  'calls:mood.4': undefined
  'calls:mood.5': undefined
  'calls:mood.label': undefined
  'calls:needs.less': undefined
  'calls:needs.more': undefined
  'calls:needs.one-more': undefined
  'calls:needs.other': undefined
  'calls:next': undefined
  'calls:not-to-ring.do-not-contact': undefined
  'calls:not-to-ring.do-not-contact-help': undefined
  'calls:not-to-ring.no-number': undefined
  'calls:not-to-ring.no-number-help': undefined
  'calls:not-to-ring.unsafe': undefined
  'calls:not-to-ring.unsafe-help': undefined
  'calls:number': { number: number }
  'calls:number-of': { number: number; total: number }
  'calls:outcome.call-later': undefined
  'calls:outcome.label': undefined
  'calls:outcome.missing': undefined
  'calls:outcome.no-answer': undefined
  'calls:outcome.reached': undefined
  'calls:outcome.refused': undefined
  'calls:outcome.wrong-number': undefined
  'calls:package.label': undefined
  'calls:people.count': { count: number }
  'calls:people.label': undefined
  'calls:people.less': undefined
  'calls:people.more': undefined
  'calls:people.unsaid': undefined
  'calls:progress.label': undefined
  'calls:progress.words': { done: number; total: number }
  'calls:remark': undefined
  'calls:remark-refused': undefined
  'calls:told.moved-on': undefined
  'calls:told.top-ups': undefined
  'calls:told.worries': undefined
  'calls:top-up.amount': undefined
  'calls:top-up.amount-problem.missing': undefined
  'calls:top-up.amount-problem.not-an-amount': undefined
  'calls:top-up.amount-problem.too-much': undefined
  'calls:top-up.double-dropped': undefined
  'calls:top-up.double-dropped-by': { name: string }
  'calls:top-up.double-kept': undefined
  'calls:top-up.missing-network': undefined
  'calls:top-up.network': undefined
  'calls:top-up.network-name': undefined
  'calls:top-up.number': undefined
  'calls:top-up.once': undefined
  'calls:top-up.other-amount': undefined
  'calls:top-up.other-network': undefined
  'calls:top-up.other-number': undefined
  'calls:top-up.oyster': undefined
  'calls:top-up.oyster-help': undefined
  'calls:top-up.oyster-problem.not-a-number': undefined
  'calls:top-up.oyster-problem.too-long': undefined
  'calls:top-up.oyster-problem.too-short': undefined
  'calls:top-up.possible-double': undefined
  'calls:top-up.pounds': undefined
  'calls:top-up.second': undefined
  'calls:top-up.second-help': undefined
  'calls:top-up.sort.phone': undefined
  'calls:top-up.sort.travel': undefined
  'calls:top-up.state.failed': undefined
  'calls:top-up.state.label': undefined
  'calls:top-up.state.requested': undefined
  'calls:top-up.state.sent': undefined
  'calls:top-up.title': undefined
  'calls:top-up.what': undefined
  'calls:top-up.why': undefined
  'calls:tries': { count: number }
  'calls:worry.arrived': undefined
  'calls:worry.closed': undefined
  'calls:worry.readers': undefined
  'calls:worry.refused': undefined
  'calls:worry.taken-up': undefined
  'calls:worry.taken-up-by': { name: string }
  'calls:worry.told-at': { time: string }
  'calls:worry.waiting': undefined
  'calls:write.neutral': undefined
  'calls:write.no-words': { language: string }
  'calls:write.not-reached': undefined
  'calls:write.own': undefined
  'calls:write.package': undefined
  'calls:write.sms': undefined
  'calls:write.title': undefined
  'calls:write.whatsapp': undefined
  'calls:write.will-ring': undefined
  'concerns:action.close': undefined
  'concerns:action.reopen': undefined
  'concerns:action.take-over': undefined
  'concerns:action.take-up': undefined
  'concerns:action.undo': undefined
  'concerns:back': undefined
  'concerns:gone.text': undefined
  'concerns:gone.title': undefined
  'concerns:loading': undefined
  'concerns:mine': undefined
  'concerns:outcome.help': undefined
  'concerns:outcome.label': undefined
  'concerns:outcome.missing': undefined
  'concerns:outcome.title': undefined
  'concerns:taken-by': { name: string }
  'concerns:taken-by-somebody': undefined
  'concerns:title': undefined
  'concerns:where': undefined
  'deliveries:about-cycle': undefined
  'deliveries:action.add-extra': undefined
  'deliveries:action.add-item': undefined
  'deliveries:action.begin-cycle': undefined
  'deliveries:action.calls': undefined
  'deliveries:action.choose-items': undefined
  'deliveries:action.close': undefined
  'deliveries:action.edit-cycle': undefined
  'deliveries:action.edit-item': undefined
  'deliveries:action.first-cycle': undefined
  'deliveries:action.new-address': undefined
  'deliveries:action.new-cycle': undefined
  'deliveries:action.plan-runs': undefined
  'deliveries:action.put-instead': undefined
  'deliveries:action.reopen': undefined
  'deliveries:action.runs': undefined
  'deliveries:action.save-cycle': undefined
  'deliveries:action.save-item': undefined
  'deliveries:action.save-move': undefined
  'deliveries:action.save-needs': undefined
  'deliveries:action.share-calls': undefined
  'deliveries:action.show-all': undefined
  'deliveries:action.take-free-day': undefined
  'deliveries:action.undo': undefined
  'deliveries:begins': { count: number }
  'deliveries:budget-is': { amount: string }
  'deliveries:closed': { day: string }
  'deliveries:copied.text': undefined
  'deliveries:copied.title': undefined
  'deliveries:count.calls': { done: number; total: number }
  'deliveries:count.confirmed': { count: number }
  'deliveries:count.delivered': { done: number; total: number }
  'deliveries:count.failed': { count: number }
  'deliveries:count.households': { count: number }
  'deliveries:count.items': { count: number }
  'deliveries:count.no-calls': undefined
  'deliveries:count.no-runs': undefined
  'deliveries:count.runs': { count: number }
  'deliveries:count.short': { count: number }
  'deliveries:count.stops': { count: number }
  'deliveries:days': { from: string; until: string }
  'deliveries:diet.halal': undefined
  'deliveries:diet.vegetarian': undefined
  'deliveries:due.all-hotels': undefined
  'deliveries:due.all-languages': undefined
  'deliveries:due.also': { needs: string }
  'deliveries:due.hotel': undefined
  'deliveries:due.language': undefined
  'deliveries:due.no-run': undefined
  'deliveries:due.nobody': undefined
  'deliveries:due.nobody-text': undefined
  'deliveries:due.none-found': undefined
  'deliveries:due.on-run': undefined
  'deliveries:due.protected': undefined
  'deliveries:due.without': undefined
  'deliveries:empty.text': undefined
  'deliveries:empty.title': undefined
  'deliveries:figures': undefined
  'deliveries:form.budget': undefined
  'deliveries:form.budget-help': undefined
  'deliveries:form.first-day': undefined
  'deliveries:form.first-day-help': undefined
  'deliveries:form.items': undefined
  'deliveries:form.lasts-until': { day: string }
  'deliveries:form.name': undefined
  'deliveries:form.name-help': undefined
  'deliveries:form.starting-list': { count: number }
  'deliveries:form.starting-list-help': undefined
  'deliveries:gone.act': undefined
  'deliveries:gone.text': undefined
  'deliveries:gone.title': undefined
  'deliveries:group.food': undefined
  'deliveries:group.formula': undefined
  'deliveries:group.nappies': undefined
  'deliveries:group.other': undefined
  'deliveries:group.sim': undefined
  'deliveries:group.toiletries': undefined
  'deliveries:in-room': { hotel: string; room: string }
  'deliveries:item.diets': undefined
  'deliveries:item.diets-help': undefined
  'deliveries:item.fewer': undefined
  'deliveries:item.first': undefined
  'deliveries:item.group': undefined
  'deliveries:item.in-use': undefined
  'deliveries:item.in-use-help': undefined
  'deliveries:item.max-size': undefined
  'deliveries:item.min-size': undefined
  'deliveries:item.min-size-help': undefined
  'deliveries:item.more': undefined
  'deliveries:item.name': undefined
  'deliveries:item.place': undefined
  'deliveries:item.place-help': undefined
  'deliveries:item.quantity': undefined
  'deliveries:item.quantity-help.household': undefined
  'deliveries:item.quantity-help.person': undefined
  'deliveries:item.quantity-help.request': undefined
  'deliveries:item.share': undefined
  'deliveries:item.share-help': undefined
  'deliveries:item.variant': undefined
  'deliveries:item.variant-help': undefined
  'deliveries:items.gone': undefined
  'deliveries:items.none': undefined
  'deliveries:items.none-text': undefined
  'deliveries:items.out-of-use': undefined
  'deliveries:items.title': undefined
  'deliveries:last-day': undefined
  'deliveries:left': { count: number }
  'deliveries:move.counted': undefined
  'deliveries:move.given-elsewhere': undefined
  'deliveries:move.handed-over': undefined
  'deliveries:move.received': undefined
  'deliveries:move.spoiled': undefined
  'deliveries:needs.confirmed-on': { day: string }
  'deliveries:needs.diets': undefined
  'deliveries:needs.extras': undefined
  'deliveries:needs.extras-help': undefined
  'deliveries:needs.gone': undefined
  'deliveries:needs.gone-text': undefined
  'deliveries:needs.lives-at': { hotel: string }
  'deliveries:needs.lives-in': { hotel: string; room: string }
  'deliveries:needs.never-confirmed': undefined
  'deliveries:needs.no-address-text': undefined
  'deliveries:needs.remark-help': undefined
  'deliveries:needs.said-wrong': { day: string }
  'deliveries:needs.title': undefined
  'deliveries:needs.told': { place: string }
  'deliveries:needs.wants': undefined
  'deliveries:needs.wants-help': undefined
  'deliveries:no-address': undefined
  'deliveries:nothing': undefined
  'deliveries:optional': undefined
  'deliveries:other-cycles': undefined
  'deliveries:over': { day: string }
  'deliveries:overlap.text': { day: string }
  'deliveries:overlap.title': { cycle: string }
  'deliveries:people': { count: number }
  'deliveries:pick.choose': undefined
  'deliveries:pick.clear': undefined
  'deliveries:pick.close': undefined
  'deliveries:pick.none': undefined
  'deliveries:pick.search': undefined
  'deliveries:problem.budget-wrong': undefined
  'deliveries:problem.day-wrong': undefined
  'deliveries:problem.instead-missing': undefined
  'deliveries:problem.missing': undefined
  'deliveries:problem.number-missing': undefined
  'deliveries:problem.overlaps': undefined
  'deliveries:problem.size-turned': undefined
  'deliveries:problem.size-wrong': undefined
  'deliveries:problem.too-long': undefined
  'deliveries:problem.too-many': undefined
  'deliveries:reason-help.moved': undefined
  'deliveries:reason-help.not-reached': undefined
  'deliveries:reason-help.protected': undefined
  'deliveries:reason-help.unconfirmed': undefined
  'deliveries:reason.confirmed': { total: number }
  'deliveries:reason.moved': { total: number }
  'deliveries:reason.not-reached': { total: number }
  'deliveries:reason.not-wanted': { total: number }
  'deliveries:reason.protected': { total: number }
  'deliveries:reason.unconfirmed': { total: number }
  'deliveries:remark': undefined
  'deliveries:road': undefined
  'deliveries:share-of.household': { count: number }
  'deliveries:share-of.person': { count: number }
  'deliveries:share-of.request': { count: number }
  'deliveries:share.household': undefined
  'deliveries:share.person': undefined
  'deliveries:share.request': undefined
  'deliveries:short.households': { count: number }
  'deliveries:short.instead': undefined
  'deliveries:short.instead-help': undefined
  'deliveries:short.misses': { count: number }
  'deliveries:short.no-stops': undefined
  'deliveries:short.no-stops-text': undefined
  'deliveries:short.of': { needed: number; there: number }
  'deliveries:short.pieces': { count: number }
  'deliveries:short.put': { count: number }
  'deliveries:short.put-text': undefined
  'deliveries:short.title': undefined
  'deliveries:short.who': undefined
  'deliveries:size.between': { from: number; until: number }
  'deliveries:size.from': { count: number }
  'deliveries:size.until': { count: number }
  'deliveries:start.blanket': undefined
  'deliveries:start.food': undefined
  'deliveries:start.formula': undefined
  'deliveries:start.halal-food': undefined
  'deliveries:start.large': undefined
  'deliveries:start.middle': undefined
  'deliveries:start.nappies': undefined
  'deliveries:start.pads': undefined
  'deliveries:start.sim': undefined
  'deliveries:start.size': { size: string }
  'deliveries:start.small': undefined
  'deliveries:start.stage': { stage: string }
  'deliveries:start.vegetarian-food': undefined
  'deliveries:start.wash-bag': undefined
  'deliveries:step.calls': undefined
  'deliveries:step.delivered': undefined
  'deliveries:step.due': undefined
  'deliveries:step.runs': undefined
  'deliveries:step.stock': undefined
  'deliveries:stock.below': undefined
  'deliveries:stock.count-agrees': undefined
  'deliveries:stock.count-fewer': { count: number }
  'deliveries:stock.count-more': { count: number }
  'deliveries:stock.counted-help': undefined
  'deliveries:stock.counted-pieces': undefined
  'deliveries:stock.history': undefined
  'deliveries:stock.no-history': undefined
  'deliveries:stock.nothing-planned': undefined
  'deliveries:stock.on-hand': undefined
  'deliveries:stock.pieces': undefined
  'deliveries:stock.planned': { count: number }
  'deliveries:stock.reckoned': { pieces: number }
  'deliveries:stock.short': { count: number }
  'deliveries:stock.sub': undefined
  'deliveries:stock.taken-back': undefined
  'deliveries:stock.then': { after: string; before: string }
  'deliveries:stock.title': undefined
  'deliveries:stock.why': undefined
  'deliveries:stock.written': { pieces: string; what: string }
  'deliveries:title': undefined
  'doubles:answer.both': undefined
  'doubles:answer.first': undefined
  'doubles:answer.second': undefined
  'doubles:answered.both': undefined
  'doubles:answered.first': undefined
  'doubles:answered.second': undefined
  'doubles:arrived.first': undefined
  'doubles:arrived.second': undefined
  'doubles:back': undefined
  'doubles:both-text': undefined
  'doubles:by': { name: string }
  'doubles:choose': undefined
  'doubles:gone.text': undefined
  'doubles:gone.title': undefined
  'doubles:keep.both': undefined
  'doubles:keep.first': undefined
  'doubles:keep.second': undefined
  'doubles:loading': undefined
  'doubles:made': { when: string }
  'doubles:missing': undefined
  'doubles:not-here': undefined
  'doubles:noticed': { when: string }
  'doubles:question': undefined
  'doubles:sort.phone': undefined
  'doubles:sort.travel': undefined
  'doubles:state.failed': undefined
  'doubles:state.requested': undefined
  'doubles:state.sent': undefined
  'doubles:text': undefined
  'doubles:title': undefined
  'doubles:told': undefined
  'doubles:told-before': undefined
  'doubles:undo': undefined
  'entry:again': undefined
  'entry:email': undefined
  'entry:hide': undefined
  'entry:join.act': undefined
  'entry:join.text': undefined
  'entry:join.title': undefined
  'entry:lock.act': undefined
  'entry:lock.all-sent': undefined
  'entry:lock.another': undefined
  'entry:lock.back': undefined
  'entry:lock.missing': undefined
  'entry:lock.opening': undefined
  'entry:lock.passphrase': undefined
  'entry:lock.storage-lost': undefined
  'entry:lock.title': undefined
  'entry:lock.waiting': { count: number }
  'entry:lock.why.clock': undefined
  'entry:lock.why.hidden': undefined
  'entry:lock.why.idle': undefined
  'entry:lock.wrong-passphrase': undefined
  'entry:missing.code': undefined
  'entry:missing.email': undefined
  'entry:missing.name': undefined
  'entry:missing.password': undefined
  'entry:no-network.text': undefined
  'entry:no-network.title': undefined
  'entry:no-store.text': undefined
  'entry:no-store.title': undefined
  'entry:not-an-email': undefined
  'entry:office': undefined
  'entry:password': undefined
  'entry:reason.already-set-up': undefined
  'entry:reason.email-taken': undefined
  'entry:reason.invitation-used': undefined
  'entry:reason.other': undefined
  'entry:reason.storage-full': undefined
  'entry:reason.too-many-tries': undefined
  'entry:reason.wrong-code': undefined
  'entry:reason.wrong-credentials': undefined
  'entry:set-up.act': undefined
  'entry:set-up.administrator': undefined
  'entry:set-up.administrator-help': undefined
  'entry:set-up.charity': undefined
  'entry:set-up.code': undefined
  'entry:set-up.coordinator': undefined
  'entry:set-up.coordinator-help': undefined
  'entry:set-up.copied': undefined
  'entry:set-up.copy': undefined
  'entry:set-up.done': { charity: string }
  'entry:set-up.go-on': undefined
  'entry:set-up.link': { name: string }
  'entry:set-up.name': undefined
  'entry:set-up.text': undefined
  'entry:set-up.title': undefined
  'entry:short-password': { count: number }
  'entry:show': undefined
  'entry:sign-in.act': undefined
  'entry:sign-in.help': undefined
  'entry:sign-in.text': undefined
  'entry:sign-in.title': undefined
  'entry:this-phone': undefined
  'entry:vault.act': undefined
  'entry:vault.differs': undefined
  'entry:vault.how': undefined
  'entry:vault.making': undefined
  'entry:vault.other-words': undefined
  'entry:vault.own': undefined
  'entry:vault.own-help': { count: number }
  'entry:vault.phone-full': undefined
  'entry:vault.repeat': undefined
  'entry:vault.repeat-help': undefined
  'entry:vault.suggested': undefined
  'entry:vault.suggested-help': undefined
  'entry:vault.text': undefined
  'entry:vault.title': undefined
  'entry:vault.too-easy': undefined
  'entry:vault.too-short': { count: number }
  'entry:vault.use-own': undefined
  'entry:vault.use-words': undefined
  'figures:action.print': undefined
  'figures:back': undefined
  'figures:by-day': undefined
  'figures:by-hotel': undefined
  'figures:calls.address-wrong': undefined
  'figures:calls.by-result': undefined
  'figures:calls.count': undefined
  'figures:calls.none': undefined
  'figures:calls.result': undefined
  'figures:calls.title': undefined
  'figures:calls.total': undefined
  'figures:calls.tries': undefined
  'figures:cycles.cycle': undefined
  'figures:cycles.show': undefined
  'figures:cycles.title': undefined
  'figures:day': undefined
  'figures:fate.dropped': undefined
  'figures:fate.failed': undefined
  'figures:fate.held': undefined
  'figures:fate.requested': undefined
  'figures:fate.sent': undefined
  'figures:gone.text': undefined
  'figures:gone.title': undefined
  'figures:hotel': undefined
  'figures:households.served': undefined
  'figures:households.to-go': undefined
  'figures:households.wanted': undefined
  'figures:households.without': undefined
  'figures:loading': undefined
  'figures:needs.by-item': undefined
  'figures:needs.item': undefined
  'figures:needs.met': undefined
  'figures:needs.none': undefined
  'figures:needs.not-met': undefined
  'figures:needs.pieces': undefined
  'figures:needs.title': undefined
  'figures:needs.to-go': undefined
  'figures:needs.wanted': undefined
  'figures:no-day': undefined
  'figures:no-hotel': undefined
  'figures:none.text': undefined
  'figures:none.title': undefined
  'figures:outcome.handed-over': undefined
  'figures:outcome.left': undefined
  'figures:outcome.nobody': undefined
  'figures:outcome.refused': undefined
  'figures:outcome.to-other': undefined
  'figures:outcome.wrong-address': undefined
  'figures:packages.delivered': undefined
  'figures:packages.failed': undefined
  'figures:packages.planned': undefined
  'figures:packages.to-go': undefined
  'figures:percent': { share: number }
  'figures:result.call-later': undefined
  'figures:result.no-answer': undefined
  'figures:result.not-called': undefined
  'figures:result.reached': undefined
  'figures:result.refused': undefined
  'figures:result.wrong-number': undefined
  'figures:shown.count': { count: number }
  'figures:shown.gone': undefined
  'figures:shown.none': undefined
  'figures:shown.packages.delivered': undefined
  'figures:shown.packages.failed': undefined
  'figures:shown.packages.planned': undefined
  'figures:shown.packages.to-go': undefined
  'figures:shown.pieces': { count: number }
  'figures:shown.wants.met': undefined
  'figures:shown.wants.not-met': undefined
  'figures:shown.wants.to-go': undefined
  'figures:shown.wants.wanted': undefined
  'figures:sort-money.phone': undefined
  'figures:sort-money.travel': undefined
  'figures:sort.phone': undefined
  'figures:sort.travel': undefined
  'figures:table.hide': { what: string }
  'figures:table.hide-short': undefined
  'figures:table.show': { what: string }
  'figures:table.show-short': undefined
  'figures:title': undefined
  'figures:to-cycle': undefined
  'figures:to-deliveries': undefined
  'figures:top-ups.budget': undefined
  'figures:top-ups.by-fate': undefined
  'figures:top-ups.counted': undefined
  'figures:top-ups.fate': undefined
  'figures:top-ups.left': undefined
  'figures:top-ups.none': undefined
  'figures:top-ups.of-budget': undefined
  'figures:top-ups.over': undefined
  'figures:top-ups.title': undefined
  'figures:total': undefined
  'figures:total-money': undefined
  'figures:why-not': undefined
  'hotels:action.add': undefined
  'hotels:action.add-family': undefined
  'hotels:action.directions': undefined
  'hotels:action.edit': undefined
  'hotels:action.save': undefined
  'hotels:ask-lead': undefined
  'hotels:before-in': { room: string }
  'hotels:closed': undefined
  'hotels:closed-on': { day: string }
  'hotels:do-not-knock': undefined
  'hotels:empty.coordinator-text': undefined
  'hotels:empty.coordinator-title': undefined
  'hotels:empty.worker-text': undefined
  'hotels:empty.worker-title': undefined
  'hotels:floor': undefined
  'hotels:floor-empty': undefined
  'hotels:floor-unknown': undefined
  'hotels:form.closed': undefined
  'hotels:form.closed-help': undefined
  'hotels:form.floors': undefined
  'hotels:form.floors-help': { example: string }
  'hotels:form.name': undefined
  'hotels:form.postcode': undefined
  'hotels:form.remark-help': undefined
  'hotels:form.street': undefined
  'hotels:gone.act': undefined
  'hotels:gone.text': undefined
  'hotels:gone.title': undefined
  'hotels:here-since': { day: string }
  'hotels:house-empty.text': undefined
  'hotels:house-empty.title': undefined
  'hotels:household-of': { count: number }
  'hotels:households': { count: number }
  'hotels:last': { day: string }
  'hotels:members': { count: number }
  'hotels:moved': undefined
  'hotels:moved-away': undefined
  'hotels:new': undefined
  'hotels:next.day': { day: string }
  'hotels:next.today': undefined
  'hotels:next.today-at': { time: string }
  'hotels:next.under-way': undefined
  'hotels:no-visit': undefined
  'hotels:no-visits': undefined
  'hotels:nobody-here': undefined
  'hotels:optional': undefined
  'hotels:problem.floor-too-long': { example: string }
  'hotels:problem.incomplete': { example: string }
  'hotels:problem.name-missing': undefined
  'hotels:problem.not-a-postcode': { example: string }
  'hotels:problem.too-long': undefined
  'hotels:remark': undefined
  'hotels:room-unknown': undefined
  'hotels:rooms': { count: number }
  'hotels:title': undefined
  'hotels:until': { day: string }
  'hotels:until-in': { day: string; room: string }
  'hotels:visits': undefined
  'import:action.download': undefined
  'import:action.import': { count: number }
  'import:action.members': undefined
  'import:action.not-right': undefined
  'import:action.preview': undefined
  'import:action.right-after-all': undefined
  'import:action.team': undefined
  'import:at-step': { at: number; of: number }
  'import:back': undefined
  'import:caseworker.give': { name: string }
  'import:caseworker.leave': undefined
  'import:caseworker.no-team': undefined
  'import:caseworker.nobody': undefined
  'import:close': undefined
  'import:column.birth': undefined
  'import:column.caseworker': undefined
  'import:column.comments': undefined
  'import:column.fullName': undefined
  'import:column.hotel': undefined
  'import:column.ignore': undefined
  'import:column.languages': undefined
  'import:column.nationality': undefined
  'import:column.ownScriptName': undefined
  'import:column.phone': undefined
  'import:column.postcode': undefined
  'import:column.room': undefined
  'import:column.sex': undefined
  'import:columns.empty': undefined
  'import:columns.guessed': undefined
  'import:columns.guessed-title': undefined
  'import:columns.help': undefined
  'import:columns.moved': { heading: string }
  'import:columns.no-name': undefined
  'import:columns.quote': undefined
  'import:columns.quote-title': { row: number }
  'import:columns.rows': { count: number }
  'import:columns.title': undefined
  'import:columns.unnamed': { at: number }
  'import:done.added': undefined
  'import:done.already-known': { count: number }
  'import:done.cut': { count: number }
  'import:done.download-help': undefined
  'import:done.file-name': undefined
  'import:done.hotels': { count: number }
  'import:done.left-out': { count: number }
  'import:done.not-a-member': { count: number }
  'import:done.not-added': undefined
  'import:done.reason': undefined
  'import:done.same-as-row': { count: number }
  'import:done.text': undefined
  'import:done.title': undefined
  'import:done.without-caseworker': { count: number }
  'import:file.choose': undefined
  'import:file.drop': undefined
  'import:file.help': undefined
  'import:file.label': undefined
  'import:file.reading': undefined
  'import:file.safe': undefined
  'import:file.takes': undefined
  'import:file.takes-title': undefined
  'import:filter.already-known': { count: number }
  'import:filter.look': { count: number }
  'import:filter.new': { count: number }
  'import:filter.not-a-member': { count: number }
  'import:filter.same-as-row': { count: number }
  'import:known.birth': undefined
  'import:known.name-alone': undefined
  'import:known.phone': undefined
  'import:known.room': undefined
  'import:left-out': undefined
  'import:members': { count: number }
  'import:nobody.no-name': undefined
  'import:nobody.repeated-header': undefined
  'import:nobody.total-row': undefined
  'import:pick.clear': undefined
  'import:pick.column': { heading: string }
  'import:pick.none': undefined
  'import:pick.search': undefined
  'import:preview.blank': { count: number }
  'import:preview.caseworkers': undefined
  'import:preview.hotels': undefined
  'import:preview.lead': undefined
  'import:preview.nothing-here': undefined
  'import:preview.nothing-taken': undefined
  'import:preview.people': undefined
  'import:preview.shown': undefined
  'import:preview.still-loading': undefined
  'import:preview.still-loading-title': undefined
  'import:preview.title': undefined
  'import:problem.birth-in-the-future': { original: string }
  'import:problem.birth-no-such-day': { original: string }
  'import:problem.birth-not-a-date': { original: string }
  'import:problem.birth-too-long-ago': { original: string }
  'import:problem.phone-not-a-number': { original: string }
  'import:problem.phone-too-long': { original: string }
  'import:problem.phone-too-short': { original: string }
  'import:problem.postcode-incomplete': { original: string }
  'import:problem.postcode-not-a-postcode': { original: string }
  'import:problem.room-too-long': { original: string }
  'import:problem.too-many-cells': { original: string }
  'import:problem.unknown-language': { original: string }
  'import:problem.unknown-nationality': { original: string }
  'import:problem.unknown-sex': { original: string }
  'import:question.birth-assigned': undefined
  'import:question.birth-says-more': { original: string }
  'import:question.farsi-as-dari': { original: string }
  'import:question.second-phone': { original: string }
  'import:refused.empty': undefined
  'import:refused.no-rows': undefined
  'import:refused.not-a-list': undefined
  'import:refused.spreadsheet': undefined
  'import:refused.too-large': undefined
  'import:refused.too-many-rows': undefined
  'import:refused.unreadable': undefined
  'import:row.at': { row: number }
  'import:row.birth-unknown': undefined
  'import:row.born': { day: string }
  'import:row.born-about': { year: string }
  'import:row.born-year': { year: string }
  'import:row.converted': { day: string; written: string }
  'import:row.converted-year': { written: string; year: string }
  'import:row.doubted': { written: string }
  'import:row.in-room': { hotel: string; room: string }
  'import:row.no-phone': undefined
  'import:row.remark': { remark: string }
  'import:row.too-few': undefined
  'import:row.with': { name: string }
  'import:running.label': undefined
  'import:running.saved': { all: string; saved: string }
  'import:running.stopped': undefined
  'import:running.title': undefined
  'import:same.birth': { row: number }
  'import:same.name-alone': { row: number }
  'import:same.phone': { row: number }
  'import:same.room': { row: number }
  'import:sex.female': undefined
  'import:sex.male': undefined
  'import:take-anyway': undefined
  'import:title': undefined
  'import:too-long.comment-too-long': undefined
  'import:too-long.hotel-too-long': undefined
  'import:too-long.name-too-long': undefined
  'language:name.ar': undefined
  'language:name.en': undefined
  'language:name.fa-AF': undefined
  'language:name.ps': undefined
  'language:not-loaded': undefined
  'language:title': undefined
  'members:action.add': undefined
  'members:action.add-consent': undefined
  'members:action.add-member': undefined
  'members:action.add-number': undefined
  'members:action.add-person': undefined
  'members:action.add-step': undefined
  'members:action.add-to-note': undefined
  'members:action.call': undefined
  'members:action.concern': undefined
  'members:action.consents': undefined
  'members:action.contacts': undefined
  'members:action.correct': undefined
  'members:action.directions': undefined
  'members:action.edit': undefined
  'members:action.household': undefined
  'members:action.import': undefined
  'members:action.join-household': undefined
  'members:action.keep': undefined
  'members:action.leave-household': undefined
  'members:action.message': undefined
  'members:action.more': undefined
  'members:action.move': undefined
  'members:action.needs': undefined
  'members:action.older': { count: number }
  'members:action.open-map': undefined
  'members:action.put-back': undefined
  'members:action.remove-person': undefined
  'members:action.save': undefined
  'members:action.save-family': undefined
  'members:action.save-member': undefined
  'members:action.save-move': undefined
  'members:action.show-all': undefined
  'members:action.withdraw': undefined
  'members:action.write-note': undefined
  'members:add.just-arrived': undefined
  'members:add.person': { number: number }
  'members:add.reach': undefined
  'members:add.removed': undefined
  'members:add.title': undefined
  'members:age.about': { count: number }
  'members:age.exact': { count: number }
  'members:answer.given': undefined
  'members:answer.not-given': undefined
  'members:back': undefined
  'members:back-to-list': undefined
  'members:check-in.address-wrong': undefined
  'members:check-in.call-later': undefined
  'members:check-in.no-answer': undefined
  'members:check-in.reached': undefined
  'members:check-in.refused': undefined
  'members:check-in.wrong-number': undefined
  'members:choose.text': undefined
  'members:choose.title': undefined
  'members:clear-search': undefined
  'members:close': undefined
  'members:concern-state.closed': undefined
  'members:concern-state.open': undefined
  'members:concern-state.taken-up': undefined
  'members:confidential': undefined
  'members:confidential-help': undefined
  'members:consent-given.keep-record': undefined
  'members:consent-given.share-with-council': undefined
  'members:consent-given.share-with-gp': undefined
  'members:consent-given.share-with-lawyer': undefined
  'members:consent-refused.keep-record': undefined
  'members:consent-refused.share-with-council': undefined
  'members:consent-refused.share-with-gp': undefined
  'members:consent-refused.share-with-lawyer': undefined
  'members:consent-withdrawn.keep-record': undefined
  'members:consent-withdrawn.share-with-council': undefined
  'members:consent-withdrawn.share-with-gp': undefined
  'members:consent-withdrawn.share-with-lawyer': undefined
  'members:consents.add': undefined
  'members:consents.answer': undefined
  'members:consents.day': undefined
  'members:consents.manner': undefined
  'members:consents.none': undefined
  'members:consents.none-help': undefined
  'members:consents.not-given': { day: string }
  'members:consents.title': undefined
  'members:consents.what-for': undefined
  'members:consents.withdraw-help': undefined
  'members:consents.withdraw-title': undefined
  'members:consents.withdrawn': { day: string }
  'members:consents.words': undefined
  'members:contacts.add': undefined
  'members:contacts.best-times': undefined
  'members:contacts.edit': undefined
  'members:contacts.has-whatsapp': undefined
  'members:contacts.in-use': undefined
  'members:contacts.none': undefined
  'members:contacts.none-help': undefined
  'members:contacts.not-in-use': undefined
  'members:contacts.not-safe': undefined
  'members:contacts.not-safe-help': undefined
  'members:contacts.owner-name': undefined
  'members:contacts.title': undefined
  'members:contacts.unsafe': undefined
  'members:contacts.whatsapp': undefined
  'members:contacts.whose': { name: string; owner: string }
  'members:day-problem.in-the-future': undefined
  'members:day-problem.no-such-day': undefined
  'members:do-not-contact-help': undefined
  'members:edit.protection': undefined
  'members:edit.remark': undefined
  'members:edit.remark-help': undefined
  'members:edit.title': undefined
  'members:empty.all': undefined
  'members:empty.mine': undefined
  'members:empty.new': undefined
  'members:empty.no-match': { text: string }
  'members:empty.no-match-help': undefined
  'members:empty.nobody': undefined
  'members:empty.none-assigned': undefined
  'members:empty.none-assigned-help': undefined
  'members:empty.none-yet': undefined
  'members:empty.none-yet-help': undefined
  'members:empty.nothing': undefined
  'members:empty.overdue': undefined
  'members:filter.all': { total: number }
  'members:filter.mine': { total: number }
  'members:filter.new': { total: number }
  'members:filter.overdue': { total: number }
  'members:filters': undefined
  'members:found': { count: number }
  'members:given.spoken': { day: string }
  'members:given.written': { day: string }
  'members:gone.text': undefined
  'members:gone.title': undefined
  'members:home.in-room': { hotel: string; room: string }
  'members:home.room': { room: string }
  'members:home.unknown': undefined
  'members:hotel-problem.missing': undefined
  'members:household-of': { count: number }
  'members:household.less': undefined
  'members:household.more': undefined
  'members:household.none': undefined
  'members:household.people': { count: number }
  'members:household.size': undefined
  'members:household.size-help': undefined
  'members:household.title': undefined
  'members:interpreter.friend': undefined
  'members:interpreter.relative': undefined
  'members:interpreter.staff': undefined
  'members:interpreter.telephone': undefined
  'members:known.title': undefined
  'members:loading': undefined
  'members:manner.spoken': undefined
  'members:manner.written': undefined
  'members:member': undefined
  'members:met.not-seen': undefined
  'members:met.seen': undefined
  'members:minutes': { count: number }
  'members:missing.answer': undefined
  'members:missing.purpose': undefined
  'members:more': undefined
  'members:move.from-day': undefined
  'members:move.history': undefined
  'members:move.since': { from: string }
  'members:move.since-unknown': undefined
  'members:move.span': { from: string; until: string }
  'members:move.title': undefined
  'members:move.together': undefined
  'members:move.until': { until: string }
  'members:needs-interpreter': undefined
  'members:not-asked': undefined
  'members:not-saved.invalid': undefined
  'members:not-saved.kept': undefined
  'members:not-saved.locked': undefined
  'members:not-saved.phone-full': undefined
  'members:not-saved.storage-lost': undefined
  'members:note.office': undefined
  'members:note.phone': undefined
  'members:note.visit': undefined
  'members:overdue': { count: number }
  'members:package.handed-over': undefined
  'members:package.left': undefined
  'members:package.nobody': undefined
  'members:package.refused': undefined
  'members:package.to-other': undefined
  'members:package.wrong-address': undefined
  'members:place.choose-hotel': undefined
  'members:place.hotel': undefined
  'members:place.room': undefined
  'members:place.search-hotel': undefined
  'members:plan.by-member': undefined
  'members:plan.done': { done: number; total: number }
  'members:plan.due': { day: string }
  'members:plan.no-day': undefined
  'members:plan.none': undefined
  'members:plan.title': undefined
  'members:purpose.keep-record': undefined
  'members:purpose.share-with-council': undefined
  'members:purpose.share-with-gp': undefined
  'members:purpose.share-with-lawyer': undefined
  'members:reach.call-which': undefined
  'members:reach.map-offline': undefined
  'members:reach.message-which': undefined
  'members:reach.none': undefined
  'members:reach.unsafe': undefined
  'members:reference': { reference: string }
  'members:room-problem.too-long': undefined
  'members:search': undefined
  'members:search-name': undefined
  'members:story.agreed': undefined
  'members:story.joined': undefined
  'members:story.left-room': { hotel: string }
  'members:story.moved': { hotel: string }
  'members:story.moved-room': { hotel: string; room: string }
  'members:story.step-done': undefined
  'members:story.title': undefined
  'members:tag.do-not-contact': undefined
  'members:tag.left': undefined
  'members:tag.new': undefined
  'members:tag.overdue': { count: number }
  'members:title': undefined
  'members:urgency.keep-in-mind': undefined
  'members:urgency.this-week': undefined
  'members:urgency.today': undefined
  'members:waiting': undefined
  'more:back': undefined
  'more:charity': undefined
  'more:colours': undefined
  'more:import': undefined
  'more:import-help': undefined
  'more:kind.addendum': undefined
  'more:kind.assignment': undefined
  'more:kind.attachment': undefined
  'more:kind.call': undefined
  'more:kind.call-card': undefined
  'more:kind.check-in': undefined
  'more:kind.concern': undefined
  'more:kind.consent': undefined
  'more:kind.contact': undefined
  'more:kind.cycle': undefined
  'more:kind.delivery': undefined
  'more:kind.door-card': undefined
  'more:kind.double': undefined
  'more:kind.hotel': undefined
  'more:kind.household': undefined
  'more:kind.item': undefined
  'more:kind.member': undefined
  'more:kind.needs': undefined
  'more:kind.note': undefined
  'more:kind.receipt': undefined
  'more:kind.run': undefined
  'more:kind.run-log': undefined
  'more:kind.staff': undefined
  'more:kind.stay': undefined
  'more:kind.step': undefined
  'more:kind.stock-move': undefined
  'more:kind.stop': undefined
  'more:kind.task': undefined
  'more:kind.top-up': undefined
  'more:kind.visit': undefined
  'more:lock': undefined
  'more:phone': undefined
  'more:reason.invalid': undefined
  'more:reason.never-edited': undefined
  'more:reason.not-granted': undefined
  'more:reason.not-your-role': undefined
  'more:reason.number-reused': undefined
  'more:reason.unknown-field': undefined
  'more:reason.unknown-kind': undefined
  'more:role.administrator': undefined
  'more:role.caseworker': undefined
  'more:role.coordinator': undefined
  'more:role.driver': undefined
  'more:role.safeguarding-lead': undefined
  'more:role.volunteer': undefined
  'more:safety': undefined
  'more:safety-screen.encrypted': undefined
  'more:safety-screen.forgets': undefined
  'more:safety-screen.kept': undefined
  'more:safety-screen.not-promised': undefined
  'more:safety-screen.offline': undefined
  'more:safety-screen.promised': undefined
  'more:safety-screen.system': undefined
  'more:safety-screen.unlocked': undefined
  'more:sign-in.act': undefined
  'more:sign-in.email': undefined
  'more:sign-in.hide': undefined
  'more:sign-in.no-network': undefined
  'more:sign-in.other': undefined
  'more:sign-in.password': undefined
  'more:sign-in.show': undefined
  'more:sign-in.text': undefined
  'more:sign-in.title': undefined
  'more:sign-in.wrong-credentials': undefined
  'more:sign-out.act': undefined
  'more:sign-out.stay': undefined
  'more:sign-out.text': undefined
  'more:sign-out.title': undefined
  'more:signed-in-as': { charity: string; name: string }
  'more:storage': undefined
  'more:storage-screen.install': undefined
  'more:storage-screen.lasting': undefined
  'more:storage-screen.locks': undefined
  'more:storage-screen.not-lasting': undefined
  'more:storage-screen.not-lasting-help': undefined
  'more:storage-screen.used': { quota: string; used: string }
  'more:team': undefined
  'more:team-help': undefined
  'more:theme.dark': undefined
  'more:theme.light': undefined
  'more:theme.phone': undefined
  'more:title': undefined
  'more:waiting': undefined
  'more:waiting-screen.held': undefined
  'more:waiting-screen.none': undefined
  'more:waiting-screen.none-help': undefined
  'more:waiting-screen.refused': undefined
  'more:waiting-screen.retry': undefined
  'more:waiting-screen.send': undefined
  'more:waiting-screen.since': { day: string; time: string }
  'more:waiting-screen.title': undefined
  'more:waiting-screen.waits': undefined
  'notes:about': undefined
  'notes:action.add': undefined
  'notes:action.clear': undefined
  'notes:action.close': undefined
  'notes:action.finish': undefined
  'notes:action.more-areas': undefined
  'notes:action.repeat': undefined
  'notes:action.save': undefined
  'notes:action.throw-away': undefined
  'notes:action.to-members': undefined
  'notes:action.try-again': undefined
  'notes:action.undo': undefined
  'notes:addendum.help': undefined
  'notes:addendum.note-of': { day: string }
  'notes:addendum.text': undefined
  'notes:addendum.title': undefined
  'notes:agreed': undefined
  'notes:draft.from-day': { day: string; time: string }
  'notes:draft.from-time': { time: string }
  'notes:draft.thrown': undefined
  'notes:gone.text': undefined
  'notes:gone.title': undefined
  'notes:interpreted.friend': undefined
  'notes:interpreted.none': undefined
  'notes:interpreted.relative': undefined
  'notes:interpreted.staff': undefined
  'notes:interpreted.telephone': undefined
  'notes:interpreter.friend': undefined
  'notes:interpreter.none': undefined
  'notes:interpreter.relative': undefined
  'notes:interpreter.staff': undefined
  'notes:interpreter.telephone': undefined
  'notes:loading': undefined
  'notes:manner.office': undefined
  'notes:manner.phone': undefined
  'notes:manner.visit': undefined
  'notes:minutes': { count: number }
  'notes:missing.addendum': undefined
  'notes:missing.areas': undefined
  'notes:missing.interpreter': undefined
  'notes:missing.manner': undefined
  'notes:missing.text': undefined
  'notes:not-saved.invalid': undefined
  'notes:not-saved.locked': undefined
  'notes:not-saved.phone-full': undefined
  'notes:not-saved.storage-lost': undefined
  'notes:optional': undefined
  'notes:readers.health': undefined
  'notes:readers.legal': undefined
  'notes:readers.not-you': undefined
  'notes:readers.safeguarding': undefined
  'notes:repeated': { day: string }
  'notes:said': undefined
  'notes:talk.interpreter': undefined
  'notes:talk.language': undefined
  'notes:talk.less': undefined
  'notes:talk.manner': undefined
  'notes:talk.minutes': undefined
  'notes:talk.missing': undefined
  'notes:talk.more': undefined
  'notes:talk.no-language': undefined
  'notes:talk.not-counted': undefined
  'notes:talk.other-language': undefined
  'notes:talk.search-language': undefined
  'notes:talk.title': undefined
  'notes:too-long': undefined
  'notes:urgency.keep-in-mind': undefined
  'notes:urgency.this-week': undefined
  'notes:urgency.today': undefined
  'notes:way-out.invalid': undefined
  'notes:way-out.locked': undefined
  'notes:way-out.phone-full': undefined
  'notes:way-out.storage-lost': undefined
  'notes:where.room': { hotel: string; room: string }
  'notes:where.visit-day': { day: string; hotel: string }
  'notes:where.visit-day-room': { day: string; hotel: string; room: string }
  'notes:where.visit-today': { hotel: string }
  'notes:where.visit-today-room': { hotel: string; room: string }
  'notes:worry.missing-text': undefined
  'notes:worry.missing-urgency': undefined
  'notes:worry.readers': undefined
  'notes:worry.text': undefined
  'notes:worry.title': undefined
  'notes:worry.urgency': undefined
  'notes:worry.written': undefined
  'person:action.other-language': undefined
  'person:answer.no': undefined
  'person:answer.yes': undefined
  'person:birth': undefined
  'person:birth-assigned': undefined
  'person:birth-confirm': { day: string }
  'person:birth-help.about': undefined
  'person:birth-help.day': undefined
  'person:birth-help.year': undefined
  'person:birth-label.about': undefined
  'person:birth-label.day': undefined
  'person:birth-label.year': undefined
  'person:birth-manner.about': undefined
  'person:birth-manner.day': undefined
  'person:birth-manner.unknown': undefined
  'person:birth-manner.year': undefined
  'person:birth-problem.in-the-future': undefined
  'person:birth-problem.no-such-day': undefined
  'person:birth-problem.not-a-date': undefined
  'person:birth-problem.not-confirmed': undefined
  'person:birth-problem.too-long-ago': undefined
  'person:birth-read': { day: string }
  'person:choose': undefined
  'person:languages': undefined
  'person:languages-help': undefined
  'person:latin-name': undefined
  'person:name-problem.missing': undefined
  'person:nationality': undefined
  'person:needs-interpreter': undefined
  'person:optional': undefined
  'person:own-name': undefined
  'person:own-name-help': undefined
  'person:owner.friend': undefined
  'person:owner.other': undefined
  'person:owner.partner': undefined
  'person:owner.relative': undefined
  'person:owner.self': undefined
  'person:phone': undefined
  'person:phone-owner': undefined
  'person:phone-problem.missing': undefined
  'person:phone-problem.not-a-number': undefined
  'person:phone-problem.too-long': undefined
  'person:phone-problem.too-short': undefined
  'person:search-country': undefined
  'person:search-language': undefined
  'person:sex': undefined
  'person:sexes.female': undefined
  'person:sexes.male': undefined
  'person:sexes.other': undefined
  'person:unknown': undefined
  'runs:action.choose-driver': undefined
  'runs:action.edit': undefined
  'runs:action.fill': { count: number }
  'runs:action.give-up': undefined
  'runs:action.leave': undefined
  'runs:action.make': undefined
  'runs:action.make-count': { count: number }
  'runs:action.move': undefined
  'runs:action.order': undefined
  'runs:action.order-done': undefined
  'runs:action.packing': undefined
  'runs:action.print': undefined
  'runs:action.put-on': { count: number }
  'runs:action.renew': { count: number }
  'runs:action.save-note': undefined
  'runs:action.save-run': undefined
  'runs:action.show-changes': undefined
  'runs:action.show-parcel': undefined
  'runs:action.show-signature': undefined
  'runs:action.suggest': undefined
  'runs:action.take-off': undefined
  'runs:action.try-again': undefined
  'runs:all-of-them': { count: number }
  'runs:all-planned.text': undefined
  'runs:all-planned.title': undefined
  'runs:at-the-door': undefined
  'runs:back-agrees': { returned: number }
  'runs:back-differs': { expected: number; returned: number }
  'runs:came-back': undefined
  'runs:closed': { when: string }
  'runs:done-stays': undefined
  'runs:driver-gone': { name: string }
  'runs:edit.day': undefined
  'runs:edit.driver': undefined
  'runs:edit.name': undefined
  'runs:edit.remark-help': undefined
  'runs:edit.search-day': undefined
  'runs:edit.search-driver': undefined
  'runs:edit.title': undefined
  'runs:failed': { count: number }
  'runs:filled': { count: number }
  'runs:given-otherwise': undefined
  'runs:given-up': undefined
  'runs:gone.text': undefined
  'runs:gone.title': undefined
  'runs:left-at': { what: string }
  'runs:made': { count: number }
  'runs:make.day-missing': undefined
  'runs:make.days': undefined
  'runs:make.driver-missing': undefined
  'runs:make.drivers': undefined
  'runs:make.drivers-help': undefined
  'runs:make.each': { count: number }
  'runs:make.fill': { count: number }
  'runs:make.no-drivers': undefined
  'runs:make.title': undefined
  'runs:needs-driver': undefined
  'runs:no-driver': undefined
  'runs:no-language': undefined
  'runs:no-stops.act': undefined
  'runs:no-stops.text': undefined
  'runs:no-stops.title': undefined
  'runs:none.text': undefined
  'runs:none.title': undefined
  'runs:not-begun': undefined
  'runs:not-opened.damaged': undefined
  'runs:not-opened.no-network': undefined
  'runs:not-opened.not-granted': undefined
  'runs:not-opened.not-here': undefined
  'runs:note': undefined
  'runs:note-help': undefined
  'runs:nothing-back': undefined
  'runs:on-no-run': { count: number }
  'runs:order.down': { name: string }
  'runs:order.first': { name: string }
  'runs:order.help': undefined
  'runs:order.last': { name: string }
  'runs:order.moved': { all: number; name: string; place: number }
  'runs:order.title': undefined
  'runs:order.up': { name: string }
  'runs:outcome.handed-over': { when: string }
  'runs:outcome.left': { when: string }
  'runs:outcome.nobody': { when: string }
  'runs:outcome.refused': { when: string }
  'runs:outcome.to-other': { when: string }
  'runs:outcome.wrong-address': { when: string }
  'runs:package': undefined
  'runs:packing.item': undefined
  'runs:packing.pieces': undefined
  'runs:packing.title': undefined
  'runs:packing.totals': undefined
  'runs:pick.none': undefined
  'runs:pick.search': undefined
  'runs:pick.title': undefined
  'runs:picture.parcel': undefined
  'runs:picture.signature': undefined
  'runs:put-on': { count: number; name: string }
  'runs:renew.dialog': undefined
  'runs:renew.item': { before: number; name: string; now: number }
  'runs:renew.people': { before: number; now: number }
  'runs:renew.text': undefined
  'runs:renew.title': { count: number }
  'runs:renewed': { count: number }
  'runs:run': undefined
  'runs:run-saved': undefined
  'runs:saved-of': { all: number; done: number }
  'runs:saving': undefined
  'runs:short': { count: number }
  'runs:sort.confirmed': undefined
  'runs:sort.failed': undefined
  'runs:sort.moved': undefined
  'runs:sort.not-reached': undefined
  'runs:sort.unconfirmed': undefined
  'runs:started': { when: string }
  'runs:stops-done': { all: number; done: number }
  'runs:suggested': undefined
  'runs:taken-off': undefined
  'runs:title': undefined
  'runs:to-send.parcel': undefined
  'runs:to-send.signature': undefined
  'runs:to-whom': { what: string }
  'runs:undo': undefined
  'runs:unknown-item': undefined
  'runs:unknown-member': undefined
  'runs:wants-photo': undefined
  'runs:wants-photo-help': undefined
  'runs:wants-signature': undefined
  'runs:who': undefined
  'save-mark:all-sent': undefined
  'save-mark:all-sent-at': { time: string }
  'save-mark:draft-kept': undefined
  'save-mark:must-update': undefined
  'save-mark:not-saved.locked': undefined
  'save-mark:not-saved.phone-full': undefined
  'save-mark:not-saved.storage-lost': undefined
  'save-mark:office-full': { count: number }
  'save-mark:offline': { count: number }
  'save-mark:offline-none': undefined
  'save-mark:sending': { done: number; total: number }
  'save-mark:signed-out': undefined
  'save-mark:waiting': { count: number }
  'steps:action.add': undefined
  'steps:action.clear': undefined
  'steps:action.close': undefined
  'steps:action.done': undefined
  'steps:action.remove': undefined
  'steps:action.save': undefined
  'steps:action.undo': undefined
  'steps:by': { day: string; who: string }
  'steps:day.choose-month': undefined
  'steps:day.day': undefined
  'steps:day.month': undefined
  'steps:day.none': undefined
  'steps:day.search': undefined
  'steps:day.year': undefined
  'steps:done.on': { day: string }
  'steps:done.today': undefined
  'steps:due.day': undefined
  'steps:due.fortnight': undefined
  'steps:due.label': undefined
  'steps:due.no-such-day': undefined
  'steps:due.other': undefined
  'steps:due.tomorrow': undefined
  'steps:due.visit': undefined
  'steps:due.week': undefined
  'steps:missing-title': undefined
  'steps:new': undefined
  'steps:step': undefined
  'steps:title': undefined
  'steps:too-long': undefined
  'steps:who.label': undefined
  'steps:who.me': undefined
  'steps:who.none': undefined
  'steps:who.other': undefined
  'steps:who.search': undefined
  'steps:who.unknown': undefined
  'stops:action.again': undefined
  'stops:action.begin': undefined
  'stops:action.call': undefined
  'stops:action.delivered': undefined
  'stops:action.directions': undefined
  'stops:action.end': undefined
  'stops:action.go-on': { number: number }
  'stops:action.not-delivered': undefined
  'stops:action.record': undefined
  'stops:action.see-run': undefined
  'stops:action.undo': undefined
  'stops:close': undefined
  'stops:end.act': undefined
  'stops:end.comes-back': undefined
  'stops:end.go-back': undefined
  'stops:end.leaves.text': undefined
  'stops:end.leaves.title': undefined
  'stops:end.left': undefined
  'stops:end.not-done': { count: number }
  'stops:end.nothing': undefined
  'stops:end.should-be': { shown: string }
  'stops:end.title': undefined
  'stops:ended.ahead': undefined
  'stops:ended.delivered': undefined
  'stops:ended.failed': undefined
  'stops:ended.gone': undefined
  'stops:ended.returned': undefined
  'stops:ended.text': undefined
  'stops:ended.title': undefined
  'stops:failed.save': undefined
  'stops:failed.title': undefined
  'stops:failed.why': undefined
  'stops:from-office': undefined
  'stops:given': undefined
  'stops:gone.text': undefined
  'stops:gone.title': undefined
  'stops:hand-over': undefined
  'stops:handover.handed-over': undefined
  'stops:handover.left': undefined
  'stops:handover.to-other': undefined
  'stops:just-done': { place: string; what: string }
  'stops:less': undefined
  'stops:load.done': { all: number; done: number }
  'stops:load.title': undefined
  'stops:more': undefined
  'stops:more-runs': undefined
  'stops:next': undefined
  'stops:no-address': undefined
  'stops:no-card': undefined
  'stops:no-run.text': undefined
  'stops:no-run.title': undefined
  'stops:no-stops.text': undefined
  'stops:no-stops.title': undefined
  'stops:number': { number: number }
  'stops:otherwise.add-instead': undefined
  'stops:otherwise.clear': undefined
  'stops:otherwise.how': undefined
  'stops:otherwise.instead': undefined
  'stops:otherwise.left': undefined
  'stops:otherwise.none': undefined
  'stops:otherwise.search': undefined
  'stops:otherwise.text': undefined
  'stops:otherwise.title': undefined
  'stops:otherwise.to-other': undefined
  'stops:outcome.handed-over': undefined
  'stops:outcome.left': undefined
  'stops:outcome.nobody': undefined
  'stops:outcome.refused': undefined
  'stops:outcome.to-other': undefined
  'stops:outcome.wrong-address': undefined
  'stops:picture.asked': undefined
  'stops:picture.clear': undefined
  'stops:picture.empty': undefined
  'stops:picture.keep': undefined
  'stops:picture.keeping.parcel': undefined
  'stops:picture.keeping.signature': undefined
  'stops:picture.kept.parcel': undefined
  'stops:picture.kept.signature': undefined
  'stops:picture.no-photo': undefined
  'stops:picture.no-signature': undefined
  'stops:picture.pad': undefined
  'stops:picture.parcel-only': undefined
  'stops:picture.photo': undefined
  'stops:picture.photo-to-send': undefined
  'stops:picture.refused.locked': undefined
  'stops:picture.refused.not-a-picture': undefined
  'stops:picture.refused.phone-full': undefined
  'stops:picture.refused.storage-lost': undefined
  'stops:picture.sign': undefined
  'stops:picture.signature-to-send': undefined
  'stops:picture.to-stop': undefined
  'stops:picture.trouble': undefined
  'stops:please-note': undefined
  'stops:problem.failure': undefined
  'stops:problem.nothing-given': undefined
  'stops:problem.to-whom': undefined
  'stops:problem.too-long': undefined
  'stops:progress': { all: number; done: number }
  'stops:remark': undefined
  'stops:stop-of': { all: number; number: number }
  'stops:taken-back.text': undefined
  'stops:taken-back.title': undefined
  'stops:title': undefined
  'stops:try-again': undefined
  'stops:under-way': undefined
  'stops:unknown-item': undefined
  'stops:veil.text': undefined
  'stops:veil.title': undefined
  'stops:way': undefined
  'team:back': undefined
  'team:caseload': { count: number }
  'team:choose.act': { count: number }
  'team:choose.all': undefined
  'team:choose.all-of-hotel': { hotel: string }
  'team:choose.clear': undefined
  'team:choose.none.text': undefined
  'team:choose.none.title': undefined
  'team:choose.nothing': undefined
  'team:choose.search': undefined
  'team:choose.title': { name: string }
  'team:choose.unassigned': undefined
  'team:choose.who': undefined
  'team:choose.with': { name: string }
  'team:close': undefined
  'team:ended': { day: string }
  'team:expires': { day: string }
  'team:form.act': undefined
  'team:form.copied': undefined
  'team:form.copy': undefined
  'team:form.done': { name: string }
  'team:form.languages': undefined
  'team:form.link': undefined
  'team:form.missing-name': undefined
  'team:form.missing-role': undefined
  'team:form.name': undefined
  'team:form.role': undefined
  'team:hotels': { count: number }
  'team:invite': undefined
  'team:invited': undefined
  'team:none.text': undefined
  'team:none.title': undefined
  'team:people': undefined
  'team:person.add': undefined
  'team:person.add-hotel': undefined
  'team:person.caseload': undefined
  'team:person.covers': undefined
  'team:person.covers-help': undefined
  'team:person.end': undefined
  'team:person.end-stay': undefined
  'team:person.end-text': undefined
  'team:person.end-title': { name: string }
  'team:person.no-hotels': undefined
  'team:person.none': undefined
  'team:person.none-help': undefined
  'team:person.take-away': undefined
  'team:person.taken-away': { name: string }
  'team:person.undo': undefined
  'team:refused.no-network': undefined
  'team:refused.not-allowed': undefined
  'team:refused.other': undefined
  'team:refused.signed-out': undefined
  'team:role.administrator': undefined
  'team:role.caseworker': undefined
  'team:role.coordinator': undefined
  'team:role.driver': undefined
  'team:role.safeguarding-lead': undefined
  'team:role.volunteer': undefined
  'team:room': { hotel: string; room: string }
  'team:title': undefined
  'team:title-accounts': undefined
  'team:unassigned': { count: number }
  'team:unassigned-help': undefined
  'team:you': undefined
  'today:action.hotels': undefined
  'today:action.import': undefined
  'today:action.open': undefined
  'today:action.plan': undefined
  'today:action.search': undefined
  'today:action.start': undefined
  'today:action.take-up': undefined
  'today:administrator.phone': undefined
  'today:administrator.phone-text': undefined
  'today:administrator.team': undefined
  'today:administrator.team-text': undefined
  'today:administrator.text': undefined
  'today:any-time': undefined
  'today:cycle.calls-not-shared': { count: number }
  'today:cycle.moved': { count: number }
  'today:cycle.no-driver': { count: number }
  'today:cycle.no-next-cycle': undefined
  'today:cycle.no-run': { count: number }
  'today:cycle.stock-short': { count: number }
  'today:days-overdue': { count: number }
  'today:done': undefined
  'today:double': undefined
  'today:draft.addendum': undefined
  'today:draft.concern': undefined
  'today:draft.consent': undefined
  'today:draft.contact': undefined
  'today:draft.cycle': undefined
  'today:draft.hotel': undefined
  'today:draft.item': undefined
  'today:draft.kept': undefined
  'today:draft.member': undefined
  'today:draft.move': undefined
  'today:draft.needs': undefined
  'today:draft.note': undefined
  'today:draft.step': undefined
  'today:draft.visit': undefined
  'today:due-on': { day: string }
  'today:due-today': undefined
  'today:due-tomorrow': undefined
  'today:free.text': undefined
  'today:free.title': undefined
  'today:later': undefined
  'today:later-today': undefined
  'today:loading.label': undefined
  'today:loading.words': { done: number; total: number }
  'today:member-does': undefined
  'today:missed': { day: string }
  'today:next': undefined
  'today:no-caseload.text': undefined
  'today:no-caseload.title': undefined
  'today:no-caseworker': { count: number }
  'today:no-caseworker-text': undefined
  'today:no-members.text': undefined
  'today:no-members.title': undefined
  'today:nothing': undefined
  'today:overdue': { count: number }
  'today:refused': { count: number }
  'today:refused-text': undefined
  'today:task.moved': undefined
  'today:task.moved-to': { place: string }
  'today:task.since': { day: string }
  'today:task.three-tries': undefined
  'today:task.title': undefined
  'today:task.today': undefined
  'today:task.wrong-number': undefined
  'today:team-visits': undefined
  'today:things': { count: number }
  'today:tick': { step: string }
  'today:undo': undefined
  'today:unsent': { count: number }
  'today:unsent-days': { count: number }
  'today:visit-any-time': undefined
  'today:visit-at': { time: string }
  'today:visit-on': { day: string }
  'today:visit-on-at': { day: string; time: string }
  'today:visit-to': { place: string }
  'today:volunteer.text': undefined
  'today:volunteer.title': undefined
  'today:waiting': undefined
  'today:waiting-team': undefined
  'today:worry.closed': undefined
  'today:worry.mine': undefined
  'today:worry.none': undefined
  'today:worry.none-text': undefined
  'today:worry.since': { day: string }
  'today:worry.today': undefined
  'today:worry.with-others': undefined
  'visits:action.again': undefined
  'visits:action.cancel': undefined
  'visits:action.continue': undefined
  'visits:action.finish': undefined
  'visits:action.keep': undefined
  'visits:action.not-seen': undefined
  'visits:action.plan': undefined
  'visits:action.save-plan': undefined
  'visits:action.seen': undefined
  'visits:action.start': undefined
  'visits:action.to-floor': { floor: string }
  'visits:action.to-hotel': undefined
  'visits:action.to-rest': undefined
  'visits:action.undo': undefined
  'visits:all-done': undefined
  'visits:by': { name: string }
  'visits:cancel.text': undefined
  'visits:cancel.title': undefined
  'visits:cancelled-on': { day: string }
  'visits:close': undefined
  'visits:finish.text': undefined
  'visits:finish.title': undefined
  'visits:finished-on': { day: string }
  'visits:floor-done': undefined
  'visits:gone.text': undefined
  'visits:gone.title': undefined
  'visits:met': undefined
  'visits:nobody-met': undefined
  'visits:not-saved.invalid': undefined
  'visits:not-saved.locked': undefined
  'visits:not-saved.phone-full': undefined
  'visits:not-saved.storage-lost': undefined
  'visits:not-saved.text': undefined
  'visits:not-seen-at': { time: string }
  'visits:not-seen-count': { count: number }
  'visits:plan.choose': undefined
  'visits:plan.choose-month': undefined
  'visits:plan.clear': undefined
  'visits:plan.day': undefined
  'visits:plan.hotel': undefined
  'visits:plan.month': undefined
  'visits:plan.next-week': undefined
  'visits:plan.no-month': undefined
  'visits:plan.none': undefined
  'visits:plan.purpose': undefined
  'visits:plan.search': undefined
  'visits:plan.search-month': undefined
  'visits:plan.time': undefined
  'visits:plan.time-help': { example: string }
  'visits:plan.title': undefined
  'visits:plan.today': undefined
  'visits:plan.tomorrow': undefined
  'visits:plan.when': undefined
  'visits:plan.year': undefined
  'visits:planned-for': { day: string }
  'visits:planned-for-at': { day: string; time: string }
  'visits:problem.day-missing': undefined
  'visits:problem.day-past': undefined
  'visits:problem.day-wrong': undefined
  'visits:problem.hotel-missing': undefined
  'visits:problem.time-wrong': { example: string }
  'visits:problem.too-long': undefined
  'visits:room': { room: string }
  'visits:rooms-done': { all: number; done: number }
  'visits:rooms-left': { count: number }
  'visits:seen-at': { time: string }
  'visits:seen-count': { count: number }
  'visits:since': { time: string }
  'visits:since-day': { day: string; time: string }
  'visits:state.cancelled': undefined
  'visits:state.finished': undefined
  'visits:state.planned': undefined
  'visits:state.under-way': undefined
  'visits:step-overdue': { step: string }
  'visits:unknown-member': undefined
  'visits:who': undefined
  'when:both': { day: string; solar: string }
  'when:choose-month': undefined
  'when:clear': undefined
  'when:close': undefined
  'when:day': undefined
  'when:month': undefined
  'when:no-month': undefined
  'when:search-month': undefined
  'when:today': undefined
  'when:today-at': { time: string }
  'when:year': undefined
  'when:yesterday': undefined
  'when:yesterday-at': { time: string }
}
