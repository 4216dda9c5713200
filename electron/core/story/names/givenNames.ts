/** Common given names of many countries, by the gender they nearly always tell. Written from general knowledge. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

const male = words(`
  Aaron Abdul Abdullah Abdulla Abraham Abu Achim Adam Adel Ahmad Ahmed Akira Al Alain Alan Albert Alberto Alejandro Aleksandar Aleksander
  Aleksandr Alessandro Alexander Alexandre Alexei Alexey Alfonso Alfred Alfredo Ali Allan Allen Alvaro Álvaro Amir Amit Anatoly Anders
  André Andreas Andrei Andres Andrés Andrew Andriy Andrzej Andy Angelo Anil Anthony Antoine Anton Antonio António Anwar Arjun Arne Arnold
  Arthur Arturo Arun Asad Ashok Asif Augusto Axel Barack Barry Bashar Ben Benjamin Benny Bernard Bernd Bernie Bilal Bill Björn Bob
  Bobby Boris Brad Brandon Brendan Brett Brian Bruce Bruno Bryan Carl Carlo Carlos Cesar César Charles Charlie Chris Christian
  Christoph Christophe Christopher Chuck Claude Claudio Clive Colin Conor Craig Cristian Cyril Dale Damien Dan Daniel Daniele Danny Darren Dave
  David Davide Dean Denis Dennis Derek Desmond Diego Dieter Dirk Dmitri Dmitriy Dmitry Dmytro Dominic Dominique Don Donald Doug
  Douglas Duncan Dwight Earl Ed Eddie Eduardo Edward Edwin Ehud Elias Elijah Elliot Elon Emeka Emanuel Emil Emilio Emmanuel Enrique Eric Erik
  Ernest Ernesto Esteban Eugene Evan Fabio Faisal Farid Federico Felipe Felix Fernando Fidel Florian Francesco Francis Francisco
  François Frank Franz Fred Frédéric Frederick Fritz Gabriel Gareth Gary Gavin Geoff Geoffrey George Georges Gerald Gerard
  Gerhard Gianni Gilbert Giorgio Giovanni Giuseppe Glenn Gonzalo Gordon Graham Greg Gregory Guido Guillaume Guillermo Günter Gustavo Guy Hamid
  Hank Hans Harold Harry Hasan Hassan Hector Héctor Heinz Helmut Henri Henry Herbert Hermann Hiroshi Hosni Howard Hugh Hugo
  Hussein Hossein Iain Ian Ibrahim Igor Ihor Ilham Imran Ioannis Isaac Ismail Ivan Jack Jacob Jacques Jaime Jair Jake Jakob Jamal James Jamie Jan
  Janusz Jared Jason Javier Jay Jeff Jeffrey Jens Jeremy Jerome Jérôme Jerry Jesús Jim Jimmy Joachim João Joaquín Jochen Joe Joel Johan
  Johann Johannes John Johnny Jon Jonas Jonathan Jordan Jorge José Josef Joseph Joshua Josh Juan Julian Julien Julio Jürgen Justin Kai Kamal Karel
  Karim Karl Keir Keith Ken Kenji Kenneth Kevin Khaled Khalid Kim Kirill Klaus Kofi Konrad Konstantin Krishna Kumar Kurt Kwame Kyle Lars Laurent
  Lawrence Lech Lee Len Leo Leon Leonard Leonid Leonardo Leroy Lewis Liam Lindsey Lionel Lloyd Louis Luc Luca Lucas Ludwig
  Luigi Luis Luís Luiz Lukas Luke Mahmoud Malcolm Manfred Manuel Marc Marcel Marcelo Marco Marcos Marcus Mario Mark Markus Marko Martin
  Marvin Masaru Massimo Mateusz Matt Matteo Matthew Matthias Matthieu Mauricio Maurice Max Maxim Maxime Mehdi Mehmet Michael Michał Michel Miguel
  Mike Mikhail Milan Miloš Mitch Mitt Mohamed Mohammad Mohammed Mohamud Moses Muammar Muhammad Murat Musa Mustafa Mykhailo Mykola Nabil Naoki Narendra
  Nasser Nathan Ned Neil Nelson Niall Nicholas Nick Nicolas Nicolás Nigel Nikita Niklas Nikolai Nikos Noah Noel Norbert Norman Oleg Oleh Oleksandr Oleksii
  Oleksiy Oliver Olivier Olaf Olof Omar Oscar Oskar Osama Otto Owen Pablo Paolo Pascal Patrick Paul Paulo Pavel Pavlo Pawel Pedro Per Pete Peter
  Petro Phil Philip Philippe Phillip Pierre Pieter Pietro Piotr Prakash Rafael Rahul Rajesh Raj Ralf Ralph Ramesh Ramón Ramon Ramzan
  Randy Raoul Raphael Rashid Raúl Ravi Ray Raymond Recep René Rex Ricardo Rich Richard Rick Rob Robbie Robert Roberto Robin Rod
  Rodrigo Roger Roland Rolf Roman Ron Ronald Rory Ross Roy Rubén Rudolf Rudy Rufino Rui Rupert Russell Ryan Sajid Saleh Salim Salman Salvador Salvatore
  Sam Samir Samuel Sanjay Santiago Saul Scott Sean Sebastian Sébastien Serge Sergei Sergey Sergio Serhii Serhiy Seth Shane Shaun Shawn Shinzo Silvio
  Simon Stan Stanislav Stanley Stefan Stefano Steffen Stephan Stéphane Stephen Steve Steven Stuart Sunil Suresh Sven Sylvain
  Tadeusz Takashi Takeshi Tariq Taro Tayyip Ted Terence Terry Theo Theodore Thierry Thomas Tim Timothy Tobias Todd Tom Tomas Tomás Tomasz Tommy
  Tony Torsten Trevor Troy Uwe Vadim Valentin Valery Vasyl Vernon Viacheslav Vicente Victor Vijay Viktor Vincent Vincenzo Vitali Vitalii Vitaly
  Vittorio Vlad Vladimir Volodymyr Vyacheslav Walter Warren Wayne Werner Wes Wilfried Will Willem William Willy Wim Winston Wladimir Wolfgang Xavier
  Yair Yan Yann Yasser Yevgeny Yevhen Yitzhak Yoshihide Youssef Yousuf Yuri Yuriy Yusuf Yves Zac Zach Zachary
`)

const female = words(`
  Abigail Ada Agnes Aicha Aisha Aline Alejandra Alexandra Alexandria Alice Alicia Alina Alison Allison Amal Amanda Amaya Amber Amelia Amina Amy Ana Anastasia Andrea Ángela
  Angela Angelina Anita Anja Anke Ann Anna Annalena Anne Annette Annie Antje Antonia Aoife Ariana Asha Astrid Audrey Aung Ayesha Barbara Beata Beatrice Beatriz
  Becky Begoña Berta Beth Bethany Betty Bianca Birgit Brenda Bridget Brigitte Britta Camila Camille Carla Carmen Carol Carole Carolina
  Caroline Carolyn Carrie Catalina Catherine Cathy Cecilia Céline Chantal Charlotte Cheryl Chloe Chloé Christa Christiane Christina Christine
  Cindy Claire Clara Clare Claudia Colette Cristina Cynthia Daniela Danielle Dawn Debbie Deborah Denise Diana Diane Dianne
  Dolores Donna Dora Doris Dorothy Edith Eileen Elaine Elena Eleanor Elif Elisa Elisabeth Élisabeth Elise Elizabeth Ella Ellen Eloise Elsa Emily
  Emma Erica Erika Erin Esther Eva Eve Eveline Evelyn Fatima Fatou Fiona Florence Frances Francesca Frauke Frida Gabriela Gabrielle Gail
  Gayatri Geneviève Georgina Georgia Gerda Ghislaine Gillian Gina Giorgia Gisela Giulia Gloria Grace Greta Gretchen Gwen Hanna Hannah Hanneke Harriet Heather Heidi Heike Helen
  Helena Helene Hélène Helga Hilary Hillary Holly Ilse Inès Inés Ingrid Irena Irene Irina Iris Isabel Isabella Isabelle Ivana Ivanka Iwona Jacinda Jacqueline Jana
  Jane Janet Janice Jasmine Jean Jeanne Jelena Jenna Jennifer Jenny Jessica Jill Jo Joan Joana Joanna Joanne Jocelyn Josephine Joy Joyce Juana Judith
  Judy Julia Juliana Julie Juliet June Kamala Karen Karin Kate Katarina Katarzyna Kate Katharina Katherine Kathleen Kathryn Kathy Katie Katja Katrin
  Kayla Keiko Kelly Kerry Khadija Kimberly Kirsten Kristen Kristin Kristina Laila Lara Latisha Laura Lauren Layla Lea Leila Lena Leonor Leslie Leticia Lidia Lina Linda
  Lindiwe Lisa Lise Liz Lorena Lori Louise Lourdes Lucia Lucía Lucie Lucy Luisa Lydia Lyn Lynn Madeleine Maggie Magdalena Maia Maja Malala Manuela Marcela Margaret
  Margarita Margot Marguerite Maria María Mariam Marian Mariana Marie Marina Marine Marion Marisol Marissa Marta Martha Martina Mary Maryam Mathilde Maureen Megan Mehbooba
  Melania Melanie Melissa Mercedes Mette Michaela Michele Michelle Mila Milena Miranda Miriam Moira Molly Mona Monica Monika Nadia Nadine Nancy
  Naomi Natalia Natalie Nataliya Natasha Nathalie Nicola Nicole Nikki Nina Noor Nomvula Nora Norma Odile Olena Olga Olha Olivia Oksana Paloma Pam Pamela Patricia Paula Paulina
  Pauline Penny Petra Phyllis Pilar Piper Priscilla Priti Priya Rachel Rania Raquel Rebecca Renata Renate Rita Roberta Rocío Rosa Rosalind Rose Rosemary Rosie Roxana Ruth Sabine
  Sabrina Sally Samantha Samia Sandra Sanna Sara Sarah Sheila Shirley Silvia Simone Sofia Sofía Sonia Sonja Sophia Sophie Stacey Stella Stephanie
  Stéphanie Sue Susan Susana Susanne Suzanne Svetlana Swati Sylvia Sylvie Tamara Tanja Tanya Tara Tatiana Teresa Tessa Thandiwe Theresa Thérèse Tina
  Tracey Tracy Tulsi Ulrike Urmila Ursula Valentina Valeria Valerie Valérie Vanessa Vera Verónica Veronica Veronika Victoria Viktoria Violeta Virginia Viviane Vivian Wanda
  Wendy Whitney Winnie Ximena Yasmin Yolanda Yulia Yuliia Yuliya Yvette Yvonne Zainab Zandile Zara Zoe Zoë Zuzana
`)

/** Names without a clear gender, or of both. */
const open = words(`
  Alex Ariel Ash Avery Bailey Blake Cameron Casey Chanda Charly Chen Cory Dana Devon Drew Dominique Elia Given Hu Htay Jackie Jesse Jiang Jin Jody Jordan Kelly
  Kerry Kim Kris Lee Leigh Li Lin Liu Luan Maayan Marlin Morgan Nicky Nikki Noor Parker Pat Quinn Ravinder Reese Riley Robin Ronnie Sandy
  Sasha Shannon Sidney Sun Taylor Terry Thabo Tracy Tyler Val Wang Wei Wen Xi Xiao Yang Ying Yoon Yu Zhang Zhao Zhou Ngozi Chidi Tendai Tunde Olu Ifeoma Sipho Themba Nkosazana
`)

export type Gender = 'male' | 'female'

const genders = new Map<string, Gender | null>()
for (const name of male) genders.set(name, 'male')
for (const name of female) genders.set(name, genders.get(name) === 'male' ? null : 'female')
for (const name of open) genders.set(name, null)

export const isGivenName = (word: string): boolean => genders.has(word)

/** The gender a given name tells, or null. */
export const genderOfName = (word: string): Gender | null => genders.get(word) ?? null
