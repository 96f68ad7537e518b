# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-94fba84f
fact-yes = Sí

# of-170da187
fact-no = No

# of-fa49497b
fact-not-known = { $topic }: no se sabe

# of-27cf3b0a
fact-is = { $topic }: { $value }

# of-663a081a
section-movement = Su movimiento

# of-f624984d
section-turnout = Cuánta gente participa, y quiénes

# of-d6f2ac73
section-negotiation = El diálogo con la otra parte

# of-d48ed757
section-coalition = Las organizaciones que actúan en común

# of-35cf7a0d
section-context = El entorno

# of-0fde7f36
fact-movement-stage = etapa
    .question = ¿En qué punto está hoy su movimiento?
    .because = Lo que ayuda a que la gente salga puede ser una debilidad cuando quieren dialogar.
    .hint = Elijan lo que hoy vale para la mayor parte de su gente, no lo que esperan.
    .guidance = Un movimiento puede pasar por estas etapas más de una vez. Después de una derrota vuelve a “reunir gente”.
    .choice-building = Estamos reuniendo gente, o empezando de nuevo
    .says-building = todavía están reuniendo gente
    .choice-mobilized = La gente se moviliza: marchas, huelgas, boicots
    .says-mobilized = la gente se moviliza
    .choice-stalled = Viene menos gente, o nada se mueve
    .says-stalled = el movimiento está parado
    .choice-after_a_deal = Tenemos un acuerdo, o hemos ganado
    .says-after_a_deal = hay un acuerdo o una victoria

# of-a3d99c3e
fact-movement-structure = forma de organización
    .question = ¿Quién decide lo que hace la gente?
    .because = Una organización suelta hace que la gente salga; en la mesa de negociación puede ser una debilidad.
    .hint = Piensen en la última acción. ¿Quién dijo que se haría?
    .guidance = Pregunten por las tres últimas acciones. Cuenta lo que la gente hace, no lo que está escrito.
    .choice-decentralized = Nadie tiene que esperar a un líder; la gente actúa por su cuenta
    .says-decentralized = organización descentralizada
    .choice-federated = Los grupos deciden por su cuenta y se reúnen en una mesa común
    .says-federated = grupos que se reúnen en una mesa común
    .choice-centralized = Decide una sola dirección
    .says-centralized = decide una sola dirección

# of-cf83eca2
fact-movement-nonviolent = noviolencia
    .question = ¿Ha elegido su movimiento actuar sin violencia?
    .because = Estos consejos se aprendieron de movimientos sin violencia. En otros casos pueden llevar a error.
    .hint = Puede haber gente alrededor que no lo cumpla. ¿Qué ha elegido el movimiento?
    .says-yes = han elegido la noviolencia
    .says-no = no han elegido la noviolencia

# of-8a646c06
fact-movement-target = quién puede darles lo que piden
    .question = ¿Quién puede darles lo que piden?
    .because = A una empresa, a un municipio y a un gobierno se les mueve de maneras distintas.
    .hint = Quien, con decir que sí, lo resolvería. Pregunten de quién es, quién lo dirige o quién lo paga.
    .choice-national_leadership = El gobierno del país
    .says-national_leadership = decide el gobierno
    .choice-local_leadership = Un pueblo, una ciudad, un distrito, un estado o una provincia, o una de sus oficinas
    .says-local_leadership = decide el gobierno local
    .choice-company = Una empresa, quien da el empleo, quien alquila las casas o un banco
    .says-company = decide una empresa
    .choice-institution = Una institución, como una escuela, una universidad, una iglesia o un hospital
    .says-institution = decide una institución
    .choice-armed_parties = Bandos que luchan entre sí
    .says-armed_parties = deciden bandos armados

# of-0dc70c35
fact-movement-ways_to_join = formas de participar
    .question = ¿Cuántas formas distintas hay de participar?
    .because = La gente se suma de la manera que quiere; con más formas, viene más gente.
    .hint = Cuenten lo que podría hacer alguien con poco tiempo, poco dinero o mucho miedo.
    .guidance = Pocas: una o dos, como las marchas. Varias: de tres a cinco. Muchas: más, desde la casa hasta la calle.
    .choice-few = Pocas: una o dos
    .says-few = pocas formas de participar
    .choice-several = Varias
    .says-several = varias formas de participar
    .choice-many = Muchas, para gente muy distinta
    .says-many = muchas formas de participar

# of-50a11a2d
fact-movement-noncooperation = negarse a cooperar
    .question = ¿Hay ya gente que se niega a cooperar: huelgas, boicots, cuotas sin pagar?
    .because = Negarse a cooperar da una fuerza que no necesita multitudes.
    .hint = No solo marchas y palabras: la gente deja de hacer lo que la otra parte necesita.
    .says-yes = hay huelgas, boicots o negativas a cooperar
    .says-no = todavía no hay huelgas ni boicots

# of-63a3200a
fact-movement-decision_ahead = una decisión próxima
    .question = ¿Se acerca una votación o una decisión judicial que importa para lo que piden?
    .because = Nada de lo que planeen debe impedir que la gente vaya a votar o acuda a un tribunal.
    .says-yes = se acerca una votación o una decisión judicial
    .says-no = no se acerca ninguna votación ni decisión judicial

# of-4e485849
fact-turnout-size = participación
    .question = ¿Cuánta gente participa?
    .because = Cuanta más gente participa, más poder tienen ustedes al dialogar.
    .hint = Cuenten todas las formas: marchas, huelgas, boicots, quedarse en casa. En un lugar de trabajo, una escuela o un edificio, una multitud es la mayor parte de la gente afectada.
    .guidance = No hay una cifra, porque los países son distintos. Pregúntense: ¿cambia la vida pública?
    .choice-small = Nuestra propia gente y sus amistades
    .says-small = participa poca gente
    .choice-sizeable = Mucha gente de fuera de nuestro círculo
    .says-sizeable = participa mucha gente
    .choice-mass = Tanta que cambia la vida pública, o la mayor parte de la gente afectada
    .says-mass = participa una multitud

# of-ab4c1562
fact-turnout-trend = evolución de la participación
    .question = ¿Viene más gente que hace un mes, o menos?
    .because = Donde viene menos gente, lo primero es recuperarla.
    .choice-falling = Menos
    .says-falling = viene menos gente
    .choice-steady = Más o menos igual
    .says-steady = la participación se mantiene
    .choice-rising = Más
    .says-rising = viene más gente

# of-15671f55
fact-turnout-breadth = quiénes participan
    .question = ¿Quiénes participan?
    .because = Muchas veces una sola comunidad no basta.
    .hint = Una comunidad puede ser un pueblo, una fe, una ciudad, un oficio, una generación.
    .choice-one_community = Sobre todo una comunidad
    .says-one_community = participa sobre todo una comunidad
    .choice-several = Varias comunidades
    .says-several = participan varias comunidades
    .choice-cross_section = Gente de casi toda la sociedad
    .says-cross_section = participa gente de casi toda la sociedad

# of-d64d1b25
fact-turnout-repeatable = volver a movilizar a la gente
    .question = ¿Podrían volver a movilizar a la gente cuando haga falta?
    .because = Ser mucha gente les da peso solo mientras puedan volver a movilizarla.
    .hint = Piensen en el mes que viene, después de un revés.
    .says-yes = se puede volver a movilizar a la gente
    .says-no = no se puede volver a movilizar a la gente

# of-7201407f
fact-negotiation-wish = deseo de negociar
    .question = ¿Quiere su movimiento negociar ahora?
    .because = Quien quiere dialogar necesita primero cosas distintas que quien no quiere.
    .hint = Se puede hablar de cualquier cosa, desde una reunión hasta un acuerdo completo.
    .guidance = “Hay división” quiere decir que una parte grande quiere y otra parte grande no.
    .choice-not_wanted = No, ahora no
    .says-not_wanted = ahora no quieren negociar
    .choice-divided = Hay división
    .says-divided = hay división sobre si negociar
    .choice-wanted = Sí
    .says-wanted = quieren negociar

# of-74221d2b
fact-negotiation-status = en qué punto está el diálogo
    .question = ¿En qué punto está el diálogo entre ustedes y la otra parte?
    .because = Lo cerca que esté el diálogo decide qué no puede esperar.
    .hint = El diálogo que mantienen otros no cuenta aquí.
    .choice-none = No hay ninguno
    .says-none = no hay diálogo
    .choice-offered = Lo han ofrecido
    .says-offered = les han ofrecido diálogo
    .choice-scheduled = Hay fecha
    .says-scheduled = hay fecha para dialogar
    .choice-underway = Está en marcha
    .says-underway = el diálogo está en marcha
    .choice-broken_off = Se ha roto
    .says-broken_off = el diálogo se rompió

# of-78825103
fact-negotiation-others_speak = otros que hablan por ustedes
    .question = ¿Negocia las demandas de ustedes alguien a quien no eligieron?
    .because = Otra gente podría ceder lo que es de ustedes.
    .hint = Por ejemplo partidos, personas notables, gente elegida por la otra parte, o gente de ustedes que aceptó algo sin preguntar.
    .says-yes = gente que ustedes no eligieron negocia sus demandas
    .says-no = nadie más negocia por ustedes

# of-d19a64c8
fact-negotiation-partial_offer = una oferta solo para una parte
    .question = ¿Hay una oferta que satisface solo a una parte de sus grupos?
    .because = Una oferta para una parte puede dividir a todo el movimiento.
    .says-yes = una oferta satisface solo a una parte de los grupos
    .says-no = no hay ofertas para una parte sola

# of-e27a08e8
fact-negotiation-consequences = lo que le costaría a la otra parte levantarse de la mesa
    .question = ¿Qué le costaría a la otra parte levantarse de la mesa?
    .because = Quien puede levantarse de la mesa sin costo tiene pocas razones para quedarse.
    .hint = Más gente en acción, huelgas, votos perdidos, clientes perdidos, amistades perdidas en el exterior.
    .choice-none = Nada importante
    .says-none = levantarse de la mesa no le cuesta nada a la otra parte
    .choice-some = Algo que puede soportar
    .says-some = levantarse de la mesa le cuesta poco
    .choice-serious = Algo que teme
    .says-serious = levantarse de la mesa le costaría mucho

# of-72a2febc
fact-negotiation-no_deal_plan = un plan por si no hay acuerdo
    .question = ¿Saben qué harán si no hay acuerdo?
    .because = Quien sabe qué hará sin acuerdo no tiene que firmar uno malo.
    .hint = En los talleres se llama MAAN, o BATNA en inglés: lo mejor que pueden hacer sin acuerdo.
    .says-yes = hay un plan por si no hay acuerdo
    .says-no = no hay un plan por si no hay acuerdo

# of-20528f11
fact-negotiation-stalemate = un estancamiento que duele a las dos partes
    .question = ¿Está todo estancado, y les duele eso a las dos partes?
    .because = El diálogo da fruto cuando seguir igual les duele a las dos partes.
    .hint = Lo que ustedes calculen: nadie puede ganar pronto, y las dos partes pierden si siguen.
    .says-yes = las dos partes están estancadas y les duele
    .says-no = no hay un estancamiento que duela a las dos partes

# of-c298beb8
fact-negotiation-way_out = una salida que las dos partes vean
    .question = ¿Pueden las dos partes ver una salida?
    .because = El diálogo da fruto cuando las dos partes ven una salida.
    .hint = Lo que ustedes calculen.
    .says-yes = las dos partes pueden ver una salida
    .says-no = no hay una salida que las dos partes vean

# of-3a0fd997
fact-negotiation-partly_won = lo que ya se ha ganado
    .question = ¿Ha cedido ya en algo la otra parte?
    .because = Lo que ya se ganó hay que decirlo como propio, y cuidarlo.
    .hint = Por ejemplo una ley retirada, una subida del alquiler anulada, una unidad disuelta, un ministro que se fue.
    .says-yes = ya se ha ganado algo
    .says-no = todavía no se ha ganado nada

# of-f75c2e2d
fact-coalition-organizations = organizaciones miembro
    .question = ¿Cuántas organizaciones forman parte de su coalición?
    .because = Las organizaciones aliadas traen gente.
    .hint = La suya también cuenta. Sin coalición: 1, o 0 si no hay ninguna organización.

# of-6c474b0c
fact-coalition-communities = comunidades de la coalición
    .question = ¿De cuántas comunidades distintas vienen?
    .because = Un movimiento de varias comunidades es más difícil de apartar.
    .hint = Una comunidad puede ser un pueblo, una fe, una ciudad, un oficio, una generación.

# of-fe939959
fact-coalition-cohesion = cómo se llevan los grupos
    .question = ¿Cómo se llevan los grupos entre sí?
    .because = A los grupos que se disputan algo se les puede enfrentar unos con otros.
    .choice-fragmented = Hay rivalidad abierta entre algunos
    .says-fragmented = hay rivalidad abierta entre algunos grupos
    .choice-strained = Discuten, pero todavía trabajan en común
    .says-strained = los grupos discuten, pero trabajan en común
    .choice-united = No hay disputas abiertas
    .says-united = no hay disputas abiertas

# of-056f4abf
fact-coalition-shared_demands = una sola lista de demandas
    .question = ¿Están de acuerdo todos los grupos en una sola lista de demandas?
    .because = Sin una sola lista, nadie sabe con qué estarían de acuerdo.
    .says-yes = hay una sola lista de demandas acordada
    .says-no = no hay una lista de demandas acordada

# of-5c138d27
fact-coalition-mandate = el mandato
    .question = ¿Está acordado quién puede hablar por todo el movimiento, hasta dónde puede llegar y qué tiene que consultar con los grupos?
    .because = En la mesa alguien tiene que hablar por todo el movimiento, y hay que acordar quién.
    .hint = Un mandato es el derecho de hablar por otra gente, con límites.
    .choice-none = No, no hay nada acordado
    .says-none = nadie tiene mandato
    .choice-disputed = Hay grupos que no lo reconocen
    .says-disputed = el mandato está en disputa
    .choice-agreed = Sí, está acordado
    .says-agreed = el mandato está acordado

# of-eb99fd6a
fact-coalition-team = un equipo negociador
    .question = ¿Hay un equipo negociador elegido?
    .because = Un equipo que se elige tarde se elige con prisa, o lo eligen otros.
    .hint = Aquí no van nombres: solo si lo hay.
    .says-yes = hay un equipo elegido
    .says-no = no hay un equipo elegido

# of-921de0a8
fact-coalition-decision_rule = cómo decide la coalición
    .question = ¿Está acordado cómo decide la coalición?
    .because = Donde nadie sabe cómo se decide, cada decisión es una disputa.
    .hint = Por ejemplo por votación, o solo cuando nadie se opone con fuerza.
    .says-yes = está acordado cómo se decide
    .says-no = no está acordado cómo se decide

# of-ab7695e2
fact-coalition-can_commit = si los grupos cumplirían un acuerdo
    .question = Si el equipo firmara esta noche, ¿lo cumplirían los grupos que traen más gente?
    .because = Un acuerdo que sus propios grupos no cumplen no es un acuerdo.
    .says-yes = los grupos que traen más gente cumplirían un acuerdo
    .says-no = los grupos que traen más gente no cumplirían un acuerdo

# of-86b0b0fb
fact-coalition-ratification = aprobación de la gente
    .question = ¿Aprueba su gente un acuerdo antes de que sea válido?
    .because = Un acuerdo se sostiene mejor cuando su gente lo ha aprobado.
    .says-yes = la gente aprueba un acuerdo antes de que sea válido
    .says-no = la gente no aprueba antes el acuerdo

# of-bd5d825b
fact-coalition-written_agreement = un acuerdo interno por escrito
    .question = ¿Han puesto los grupos por escrito lo que acordaron entre sí?
    .because = Por lo que está escrito hay menos disputas.
    .says-yes = los grupos tienen un acuerdo interno por escrito
    .says-no = no hay acuerdo interno por escrito

# of-a2dc9c3a
fact-coalition-inclusive = voz para quienes sacan adelante el movimiento
    .question = ¿Tienen voz en las decisiones quienes sacan adelante el movimiento?
    .because = Quien saca adelante el movimiento y no puede opinar puede dejarlo.
    .hint = Mujeres, jóvenes, regiones, minorías: quienes traen a la gente.
    .says-yes = quienes sacan adelante el movimiento tienen voz
    .says-no = una parte de quienes sacan adelante el movimiento no tiene voz

# of-e4ab35bd
fact-context-repression = represión
    .question = ¿Qué arriesga la gente que participa?
    .because = Lo que la gente arriesga decide lo que se le puede pedir.
    .choice-none = Nada importante
    .says-none = no hay represión
    .choice-mild = Multas, acoso
    .says-mild = multas y acoso
    .choice-moderate = Detenciones, o perder el trabajo, la vivienda o el lugar de estudio
    .says-moderate = detenciones, o pérdida del trabajo o la vivienda
    .choice-severe = Muertes, tortura, desaparición, años de cárcel
    .says-severe = represión grave

# of-c37aab41
fact-allies_complete = la lista de aliados
    .question = ¿Son estos todos los grupos que importan?
    .because = Quien falta en la lista falta en los consejos.
    .hint = Los aliados naturales comparten su causa; los estratégicos sostienen a quienes tienen el poder. Si no dicen que sí, puede haber más.
    .says-yes = están todos los grupos que importan
    .says-no = importan más grupos de los que hay en la lista

# of-f3a3d3b3
fact-case = el nombre del caso
    .question = ¿Cómo se llamará este caso?
    .because = Va al comienzo de su página, para que puedan distinguir unas de otras.
    .hint = Un título o un nombre en clave. No cambia los consejos.

# of-86096ace
fact-as_of = el momento que describe
    .question = ¿Qué momento describen sus respuestas?
    .because = Va al comienzo de su página. Lo que hoy es cierto puede no serlo dentro de un mes.
    .hint = Un año, un año y un mes, o una fecha: 2019, 2019-09, 2019-09-15.

# of-d430b059
fact-ally-name = nombre
    .question = ¿Cómo llaman a este grupo?
    .because = Los consejos tienen que llamar al grupo de alguna manera.
    .hint = Un grupo, un cargo o una institución, o un nombre en clave. Nunca una persona.

# of-1a04f278
fact-ally-pillar = tipo de grupo
    .question = ¿Qué tipo de grupo es?
    .because = Lo que hace un grupo muestra lo que podría dejar de hacer, y lo que arriesga su gente.
    .hint = En los talleres se les llama los pilares que sostienen a quienes tienen el poder.
    .choice-police = Policía
    .says-police = policía
    .choice-military = Ejército y otras fuerzas armadas del Estado
    .says-military = fuerzas armadas
    .choice-courts = Jueces y tribunales
    .says-courts = tribunales
    .choice-civil_service = Gente que trabaja para el Estado
    .says-civil_service = función pública
    .choice-local_government = Alcaldías y consejos municipales o regionales
    .says-local_government = gobierno local
    .choice-party = Un partido político o su grupo en el parlamento
    .says-party = un partido
    .choice-business = Empresas, comercios, gente de negocios
    .says-business = empresas y comercio
    .choice-labour = Gente trabajadora y sindicatos
    .says-labour = trabajo y sindicatos
    .choice-media = Periódicos, radio, televisión, medios en internet
    .says-media = medios de comunicación
    .choice-faith = Iglesias, mezquitas, templos y otros grupos de fe
    .says-faith = grupos de fe
    .choice-education = Estudiantes, madres y padres, docentes, escuelas, universidades
    .says-education = educación
    .choice-health = Personal de enfermería y medicina, hospitales
    .says-health = salud
    .choice-lawyers = Abogadas, abogados y sus asociaciones
    .says-lawyers = abogacía
    .choice-civil_society = Otras organizaciones ciudadanas, como las de inquilinos
    .says-civil_society = sociedad civil
    .choice-international = Gobiernos y organizaciones del exterior
    .says-international = internacional
    .choice-other = Otra cosa
    .says-other = otro tipo de grupo

# of-d9f4e2b1
fact-ally-support = apoyo a su causa
    .question = ¿Cómo se sitúa hoy este grupo ante su causa?
    .because = A quien está de su lado se le piden otras cosas que a quien no lo está.
    .hint = Juzguen por lo que hace, no por lo que dice.
    .guidance = Son los cinco sectores del espectro de aliados. Se trata de avanzar un sector cada vez.
    .choice-active_opponent = Actúa en nuestra contra
    .says-active_opponent = oponente activo
    .choice-passive_opponent = Está en contra, pero hace poco
    .says-passive_opponent = oponente pasivo
    .choice-neutral = Ni a favor ni en contra
    .says-neutral = neutral
    .choice-passive_ally = Está de acuerdo, pero hace poco
    .says-passive_ally = aliado pasivo
    .choice-active_ally = Actúa a nuestro lado
    .says-active_ally = aliado activo

# of-a50e238d
fact-ally-closeness = cercanía al poder
    .question = ¿Qué cercanía tiene este grupo con quienes tienen el poder?
    .because = Los grupos cercanos ayudan a sostener a quienes tienen el poder.
    .hint = Como era antes de cualquier cambio de actitud. Elijan lo más fuerte que sea cierto.
    .choice-none = Ningún vínculo
    .says-none = sin vínculos con quienes tienen el poder
    .choice-some = Algunos vínculos
    .says-some = algunos vínculos con quienes tienen el poder
    .choice-close = Su palabra cuenta para quienes tienen el poder
    .says-close = cerca de quienes tienen el poder
    .choice-props_up = Sin él, quienes tienen el poder apenas podrían seguir
    .says-props_up = sostiene a quienes tienen el poder

# of-3b23862d
fact-ally-loyalty = lealtad a quienes tienen el poder
    .question = ¿Qué lealtad muestra en público a quienes tienen el poder?
    .because = A un grupo que duda se llega antes que a uno que se mantiene firme.
    .hint = Solo lo que es público. No escriban nada que se dijo en privado.
    .choice-loyal = Leal
    .says-loyal = leal
    .choice-wavering = Duda en público
    .says-wavering = duda en público
    .choice-came_away = Se ha apartado en público
    .says-came_away = se ha apartado

# of-107ad2c1
fact-ally-reach = alcance
    .question = ¿Cuánta gente puede traer este grupo?
    .because = Unos grupos traen muchísima gente, otros poca.
    .choice-low = Poca
    .says-low = trae poca gente
    .choice-medium = Bastante
    .says-medium = trae bastante gente
    .choice-high = Muchísima
    .says-high = trae muchísima gente

# of-c83150e9
fact-ally-mobilized = si su gente participa
    .question = ¿Participa ya su gente?
    .because = La gente amiga que aún no participa es la más fácil de movilizar.
    .says-yes = participa
    .says-no = todavía no participa

# of-d2034134
fact-ally-in_coalition = pertenencia
    .question = ¿Forma parte de su coalición?
    .because = Quien participa también debería tener voz.
    .says-yes = está en la coalición
    .says-no = no está en la coalición

# of-909a5de3
fact-ally-liked = simpatía
    .question = ¿Le gusta a su gente trabajar con este grupo?
    .because = A veces un socio que no le gusta a su gente inclina la balanza.
    .says-yes = a su gente le gusta trabajar con él
    .says-no = a su gente no le gusta

# of-8a1fc6a7
fact-ally-shared_interest = un interés en común
    .question = ¿Hay al menos una cosa que este grupo quiere y ustedes también?
    .because = Un interés en común basta para empezar.
    .hint = Con uno basta. No hace falta coincidir en lo demás.
    .says-yes = hay al menos un interés en común
    .says-no = no hay ningún interés en común

# of-8bd67c70
fact-ally-uses_violence = violencia
    .question = ¿Usa la violencia con fines políticos?
    .because = La violencia junto a ustedes se usa en su contra y pone a la gente en peligro.
    .hint = Si es policía o ejército: ¿actúa fuera de la ley?
    .says-yes = usa la violencia
    .says-no = no usa la violencia

# of-e3cca2ca
fact-ally-contact_risk = el riesgo del contacto
    .question = ¿Qué riesgo tiene el contacto con ustedes para la gente de ese grupo?
    .because = Quien correría el riesgo de hablar con ustedes es la gente de ese grupo.
    .hint = Para esa gente, no para ustedes. Pregúntense qué les pasó a otras personas.
    .choice-low = Bajo: podrían perder poco
    .says-low = el contacto arriesga poco
    .choice-medium = Medio: problemas, quizá su trabajo
    .says-medium = el contacto tiene un riesgo real
    .choice-high = Alto: cárcel, violencia o algo peor
    .says-high = el contacto es muy peligroso

# of-7015efb9
fact-allies = aliados
    .question = ¿Qué grupos importan: los que comparten su causa y los que sostienen a la otra parte?
    .because = Los movimientos necesitan aliados, y hay grupos que sostienen a la otra parte.
    .hint = Grupos, cargos o instituciones; nunca personas. Pueden ser nombres en clave.

# of-73779d9d
fact-format = la forma del caso
    .question = ¿En qué forma está escrito este caso?
