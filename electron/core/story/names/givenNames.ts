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
  Abdulaziz Abdulrahman Abhishek Abiodun Adebayo Adeola Aditya Adnan Adrian Adrián Agustín Ajay Akash Alastair Alberto Aldo Aleksey Alfie Alistair Aliyu Alok Aman Amadou
  Anand Ángel Ankit Antonis Archie Ari Arkady Arvind Ashish Ashwin Avi Aziz Babatunde Barnaby Bartosz Basil Bayo Benedict Benito Benoît Bert Bertrand Bharat Bhupesh Blaise Brent Bret
  Brock Byron Caleb Callum Carlton Cedric Cédric Chukwuma Claus Clifford Clint Cody Cormac Cyrus Cyrille Dariusz Darius Darrell Darryl Deepak Delroy Denys Dhruv Didier Dilip Dinesh
  Doyin Dusan Dušan Edgar Edmund Efraín Eitan Eli Elliott Emiliano Emre Enzo Ernie Ethan Étienne Ezekiel Ezra Fausto Femi Fergus Fyodor Gaurav Gavriel Gennady Giacomo Gilles Giorgos Girish
  Godfrey Goran Gopal Grigory Grzegorz Hamza Hari Harish Harrison Hendrik Hernán Horacio Hristo Humberto Ignacio Ikenna Ilya Iván Jabulani Jacek Jakub Jarosław Jarrod Jeroen Jerzy Joris Josip Jovan Joost Juma Jozef
  Kamil Kareem Karthik Kayode Kees Kelvin Kenny Khalil Kieran Kiran Kostas Krzysztof Kunal Lamar Lamine László Leandro Lester Levi Lorenzo Luciano Lucien Maciej Mahesh Mallikarjun Manish Manoj Mansoor Marek Mariano Marius
  Maksym Mathew Mathieu Matías Mauro Maxwell Maynard Mburu Micah Mihai Miklós Milos Miroslav Mohan Mohsen Mohit Morris Mukesh Munir Mwangi Naveen Nestor Néstor Nikhil Nitin Njoroge Norberto Obinna Okechukwu Oluwaseun
  Omari Osman Osvaldo Othman Oumar Ousmane Pankaj Panos Patrice Pavlos Percy Petr Prashant Pranab Preston Priyank Quentin Radek Radosław Rafał Rajat Rajiv Rajeev Rakesh Ramiro Ranjit Reuben Rhys Rishi Rohan Rohit
  Romain Rohan Rubén Rufus Rustam Ruslan Sachin Salvatore Sami Sandeep Santosh Sanjiv Segun Selim Sergiy Shaheen Sherwin Siddharth Simão Slobodan Stavros Sudhir Suleiman Sushil Sylvester Taras
  Tadashi Tiago Thiago Timur Tommaso Trevon Tyrone Tyrell Ulf Umar Umesh Usman Valentín Valerio Venkat Vikas Vikram Vinay Vinod Virgil Vishal Vitor Vivek Wael Waleed Wilbur Wilson Wojciech Yakubu Yaroslav
  Yash Yassin Yohannes Yoel Yosef Yoshi Yuval Zbigniew Zdeněk Zoltán Zoran Zubair Zurab
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
  Abena Adaeze Adama Adele Adriana Adwoa Agata Agnieszka Aigul Ainhoa Akosua Aleksandra Alessandra Alessia Aliyah Alyssa Ama Anaïs Ananya Anjali Annabel Annabelle Anneliese Antonella Anya Aparna Aroha Arlene Asma Audra
  Bahar Barb Beverley Beverly Blanca Bronwyn Brooke Bryony Candace Candice Caitlin Carlotta Carly Cassandra Charlene Chiamaka Chiara Chidinma Chimamanda Clarissa Claudette Consuelo Corinne Corrine Courtney Dalia Daphne Darlene Daria
  Deepa Deirdre Delphine Denisa Devi Diya Dominika Dorota Ebony Edna Edwina Eirini Ekaterina Eleni Elisabetta Elodie Eloísa Emilia Emine Enid Erika Ernestine Esmeralda Esperanza Estelle Ester Eugenia Ewa Fabiola Farah Farida Fatma Fatoumata
  Federica Felicity Flavia Folake Francine Françoise Freya Funmi Gemma Genevieve Georgette Geraldine Ginny Giselle Gladys Glenda Glenys Graciela Guadalupe Gwendolyn Hala Halyna Hana Hazel Hortense Huda Ilaria Imani Imelda Indira Ines Iryna Isla
  Ivonne Jacqui Janelle Janine Jeannette Jeannie Jemima Joann Jodie Jolene Josefina Josie Joséphine Justina Justine Jyoti Kaitlyn Kalpana Kavita Kayleigh Keisha Kelechi Khadijah Kinga Krystyna Lakshmi Latoya Lauretta Lavinia Leanne Leocadia Leonie Lesego
  Letitia Lesya Lila Lilian Liliana Lillian Liudmila Lorna Lorraine Lucinda Lucille Ludmila Lyubov Mabel Madhuri Maeve Magali Maja Makena Malgorzata Małgorzata Manon Maribel Mariela Marjorie Marsha Matilda Mavis Maxine Meena Meera Mia Michal Mina
  Minnie Mireille Miriana Misaki Mónica Monique Muriel Myra Myriam Nadezhda Nadiya Nagma Nana Narges Nasreen Nasrin Natacha Nathaly Neha Nell Nellie Nicolette Nilufar Noelle Noémie Noreen Nkechi Nomsa Nuria Nusrat Ofelia Olajumoke Olesya Ophelia
  Orla Oriana Paola Parveen Patrycja Perpetua Philippa Phoebe Pippa Pooja Queenie Radhika Rafaela Rania Rashida Rebekah Regina Renée Rhiannon Rhoda Rhonda Rima Roberta Rochelle Romina Rosalía Rosamund Roxanne Rukhsana Sadia Safiya Saira Salma
  Sangeeta Sanjana Saoirse Sarita Selma Shabana Shanice Shanthi Sharon Sheena Shelley Sherry Shilpa Shobha Shreya Sigrid Silke Sinéad Siobhan Siobhán Smita Snezhana Solange Soledad Solveig Stefania Sunita Sushma Tabitha Tamar Tatyana Temitope Tetiana Thelma Thuli
  Tiffany Trish Trudy Uzoamaka Valentyna Vandana Vasundhara Vesna Viola Wangari Wanjiru Wilma Winifred Yael Yara Yasmeen Yekaterina Yetunde Yevgenia Yevheniia Yuki Yuka Zahra Zeinab Zeynep Zinaida Zofia Zsófia
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
