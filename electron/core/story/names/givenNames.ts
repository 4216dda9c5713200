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
  Larry Larkin Rodney Travis Curtis Lance Kirk Clarence Clark Clayton Cliff Cole Colby Darrin Dwayne Duane Dustin Dylan Logan Garrett Hubert Irving Jermaine Joey Lamont
  Leland Lonnie Lyle Marty Maury Mickey Milton Monte Neal Nolan Ollie Otis Reggie Reginald Ricky Roderick Russ Spencer Stewart Tanner Trent Trey Vance Vince Wallace
  Wesley Wendell Zane Gus Gene Horace Ira Irv Jed Jeb Jude Kenton Kip Kurtis Linus Louie Luther Lyndon Melvin Nate Newt Orrin Orville Phillipe Quincy Ralphie Roscoe Sid
  Stu Sylvan Thad Thaddeus Tad Tyson Vaughn Verne Virgilio Wiley Wilfred Woodrow Zack Devin Darnell DeShawn Deshawn Marquis Malik Jalen Tyree Dre Andre Antwan Cornelius
  Cedrick Demetrius Marlon Terrence Terrell Trayvon Elmer Emmett Errol Everett Floyd Freddie Freddy Gerry Giles Grover Harvey Hiram Hollis Jasper Jerald Jerrod Kendrick
  Lenny Mitchell Monty Ramsey Randall Raymundo Rolando Rudolph Simeon Solomon Toby Ulysses Wyatt Alec Alvin Archibald Arnaud Arnie Barney Barton Bradley Brady Brendon
  Bronson Burt Chester Christos Claudius Clem Conrad Damian Damon Daryl Dominick Donnie Donovan Dudley Edmond Efrain Elvis Emery Enoch Evander Finn Gilberto Gino Graeme
  Heath Ismael Jarvis Jimmie Johnathan Josiah Julius Keenan Kenan Lachlan Laurence Leif Leopold Lorne Lucian Magnus Maximilian Melville Mohamad Orson Quinton Raheem
  Rasmus Reece Roderic Ronan Russel Sammy Sanford Shay Silas Simón Tarik Tate Terrance Tristan Ty Vito Waldo Walt Warwick Winfred Yusef Aarav Abdoulaye Abel Abhijit Adil
  Afzal Ajit Akhil Akhilesh Alhassan Amar Amarinder Amol Anas Anirudh Anurag Arif Arnab Arup Ashfaq Asim Atul Ayan Azhar Babar Badr Balwinder Bandar Bashir Bhim Bikram
  Bimal Birendra Bongani Brijesh Chandan Charan Chinedu Chirag Chukwuemeka Daud Debashish Devendra Dharmendra Dipak Ebrahim Ehsan Ejaz Ernestas Essa Fadi Fahad Farhan
  Farooq Faruk Fayez Fouad Ganesh Ghassan Gautam Gulzar Habib Haider Hameed Harbhajan Hardik Haroon Hemant Hisham Hrithik Ifeanyi Iftikhar Ikram Imad Imtiaz Inder Iqbal
  Irfan Ishaan Jagdish Jaspreet Jatin Javed Jawad Jayant Jignesh Joginder Jyotiraditya Kabir Kailash Kamran Kapil Karan Kartik Kaushik Keshav Khurram Kishore Kuldeep
  Lalit Lalu Laxman Luthando Mahendra Majid Manmohan Mazen Mehul Milind Mohanlal Mondli Mthunzi Mubarak Mukhtar Nadeem Nadim Nagesh Naeem Nandan Navjot Nawaz Nazir Nilesh
  Nirmal Nizar Nnamdi Olusegun Omprakash Onkar Parag Paresh Parth Pervez Pradeep Prabhat Prakhar Pramod Prasad Praveen Pritam Puneet Qasim Raghav Raghuram Rahim Rajendra
  Rajnath Raman Ramdas Rameshwar Ranbir Randeep Ranveer Rasheed Ratan Raza Riaz Ritesh Riyad Rizwan Robiul Roshan Saad Saeed Sagar Sahil Saif Sajjad Salah Sameer Sanju
  Sarfaraz Satish Satya Shafiq Shahbaz Shahid Shahrukh Shankar Sharad Shashi Shekhar Shivraj Shoaib Shrikant Shyam Sohail Somnath Soumya Subhash Sudheer Sujit Sukhbir
  Sumit Surendra Syed Tahir Tanmay Tanvir Tarun Tejas Tejashwi Thulani Uday Uddhav Utkarsh Vaibhav Varun Vasant Vidya Vinayak Vineet Vipin Viraj Virat Virender Vishnu
  Wasim Yogesh Yousaf Zafar Zaheer Zaid Zakir Zeeshan Ziad Zubin Gianluca Giancarlo Gennaro Ciro Dario Edoardo Filippo Gabriele Raffaele Renato Riccardo Rocco Ruggero
  Umberto Amedeo Alberico Adalberto Anselmo Armando Aurelio Baltasar Benjamín Bernardo Camilo Celso Cristóbal Cristiano Damián Darío Domingo Edgardo Edson Eusebio Evo
  Facundo Fabián Germán Gerardo Gerson Gilmar Heriberto Hernando Hilario Horácio Iñaki Iñigo Isidro Itamar Jacinto Joaquim Josué Julián Lautaro Leopoldo Lisandro Lúcio
  Marcio Márcio Martín Máximo Nahuel Neymar Octavio Oriol Pascual Patricio Raimundo Reinaldo Renan Rómulo Ronaldo Rodolfo Rogelio Romário Rosendo Sebastián Severino Tadeo
  Ulises Valdemar Vinícius Wálter Wilmer Yamil Yerson Anatolii Andrii Artem Arsen Bohdan Borys Danylo Heorhii Hlib Kyrylo Maksim Mykyta Nazar Ostap Rostyslav Semen Stepan
  Sviatoslav Valerii Vasily Viktar Vladyslav Vladislav Yurii Zakhar Aleksei Arkadi Artyom Dmitrii Egor Gleb Ilia Lev Matvei Nikolay Rodion Semyon Timofei Yefim Yegor
  Bogdan Bojan Branko Dejan Dragan Emir Filip Hrvoje Ivo Jiří Ladislav Lubomir Luka Matej Miro Mirko Nebojsa Nenad Ondřej Petar Predrag Radovan Sándor Sasa Tibor Tomislav
  Václav Vaclav Viliam Vuk Zdenek Zeljko Zlatan Chinonso Chidozie Gbenga Jide Kunle Lanre Muyiwa Olamide Olumide Rotimi Sanusi Seyi Taiwo Tolu Uche Wale Yemi Kwabena
  Kwaku Kwesi Kojo Yaw Nii Ebo Kipchoge Kiprop Kiptum Kamau Kimani Mutua Odhiambo Otieno Ochieng Wanyama Mandla Mbongeni Menzi Mzwandile Nhlanhla Sibusiso Siyabonga
  Thulas Vusi Zweli Zakes Tafadzwa Tapiwa Tonderai Desta Getachew Girma Haile Tedros Tesfaye Abiy Berhanu Kebede Moussa Mamadou Boubacar Cheikh Ibrahima Idrissa Modibo
  Sékou Youssouf Souleymane Alassane Faure Joao Hiroyuki Kazuo Koji Makoto Masahiro Naoto Satoshi Shigeru Shinichi Shunsuke Takahiro Tetsuya Tomohiro Toshiyuki Yasuhiro
  Yasuo Yoichi Yukio Yutaka
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
  Trina Tricia Trisha Kathie Connie Darla Deanna Delores Dixie Dolly Dorothea Elsie Erma Ethel Eunice Faye Fay Fern Freda Frieda Gayle Glenna Gracie Hattie Henrietta Ida
  Ina Iva Jeanette Jeanine Jeri Joni Kara Kari Karla Kendra Kristi Kristine Krista Kristie Ladonna Latonya Lenora Lesley Lindsay Lora Loretta Lottie Lucretia Lupe Lynda
  Lynette Lynne Mamie Marcia Marcy Margie Margo Margery Marla Marlene Marilyn Marlys Marva Maryann Melinda Mildred Millie Mindy Mollie Nan Nanette Nelly Nettie Nichole
  Nona Pamala Patsy Patti Patty Peggy Polly Priscila Ramona Reba Rena Rhea Rosalie Rosalyn Rosanne Roseann Roslyn Roxie Sadie Selena Shana Shari Sharron Shauna Shawna
  Shayla Shelia Sherri Sheri Sonya Sondra Stacy Staci Stacie Starla Suzette Tammy Tami Tasha Tawny Teri Terri Tonya Toni Twila Twyla Una Velma Verna Vicki Vickie Vicky
  Viki Vonda Wilhelmina Wynne Yvonna Zelda Addison Adrienne Aileen Alana Alanna Alberta Alexa Alexis Alexandrea Alma Alondra Althea Alva Alysia Amelie Anabel Andra
  Angelica Angie Anika Annamarie Anneke Antoinette Araceli Arianna Arielle Ashleigh Ashley Athena Aubrey Ava Bernadette Bernice Bessie Bettina Bonita Bonnie Brandi Brandy
  Breanna Brianna Bridgette Britney Brittany Bryn Callie Camilla Cara Carina Carissa Carley Carmela Carolyne Cassie Catarina Catrina Celeste Celia Celina Chana Chanel
  Charmaine Chelsie Cherie Chrissy Christy Ciara Cicely Claribel Clarice Cleo Clementine Cora Cordelia Cornelia Darcy Davina Dayna Delia Della Demi Desiree Diandra Dinah
  Dionne Doreen Eliza Ellie Elspeth Elyse Emilie Emmanuelle Erna Estella Ethelyn Eugenie Evangeline Fanny Felicia Fionnuala Flo Florencia Gabby Gaby Gabriella Georgie
  Germaine Gertrude Gia Ginette Gwyneth Hailey Haley Hayley Helaine Hermione Hester Ilona Imogen Isabela Isadora Izzy Jaclyn Jacquelyn Jaimie Jamila Janae Janette Janie
  Janis Jayne Jeanna Jennie Jerri Jessie Jewel Joellen Johanna Jolie Josette Judi Julianna Julianne Juliette Kaia Karina Karolina Kasey Katelyn Katherina Kathi Katy Kaya
  Keira Kelli Kellie Kelsey Kiara Kiersten Kimberley Kirstie Kirsty Kitty Lacey Lana Larissa Latasha Laurel Laurie Leann Leigha Lenore Letizia Lexi Lilia Lillie Livia
  Lizzie Lizzy Lois Lola Louisa Luann Luciana Lula Lulu Macy Maddie Madeline Madelyn Mallory Mandy Marcella Mariella Marietta Marika Marlena Maude Maura Mckenzie Meredith
  Mikayla Mimi Mira Morag Myrna Myrtle Nadja Nia Nita Noelia Noemi Octavia Odette Paige Pamella Paulette Petula Phillipa Pia Portia Raelene Randi Rayna Reina Rikki Ritu
  Robyn Romy Rosalinda Rosanna Rosetta Rowena Sarai Saundra Serena Shakira Shania Shantel Sharlene Shayna Simona Sophy Stephany Susannah Susie Suzy Sybil Tabatha Tania
  Tatum Thea Tia Tiana Tilda Tracie Ulla Vivien Vivienne Willa Wynonna Yasmina Yesenia Zena Zita Aarti Aditi Aishwarya Akanksha Alia Alka Amrita Amruta Ankita Anuradha
  Anushka Archana Arpita Arundhati Ashwini Atishi Bhavna Bina Chitra Chhaya Damini Darshana Deepika Dimple Divya Esha Falguni Farzana Gauri Geeta Geetha Hema Hemlata
  Indrani Ishita Jaya Jayalalithaa Jayanti Juhi Kajal Kalyani Kangana Kanika Kanimozhi Kareena Karishma Kasturi Katrina Komal Kriti Kusum Lalita Lata Latha Laxmi Lubna
  Madhu Madhavi Mahua Mamata Manisha Manju Mayawati Medha Meenakshi Meghna Mehreen Mitali Mridula Namrata Nandini Nandita Nargis Neelam Neerja Neeta Nirmala Nirupama
  Nisha Pallavi Parvati Pragya Pratibha Preeti Preity Prerna Purnima Rachna Rakhi Ranjana Rashmi Rekha Renu Renuka Richa Ridhi Roopa Ruchi Rukmini Rupali Sadhvi Sakshi
  Sania Sapna Saroj Savita Seema Shaista Shalini Sharmila Sheela Shraddha Shruti Shweta Simran Smriti Sneha Snehal Sonal Sonali Sonam Soni Subhadra Sudha Sulochana Suman
  Sumitra Supriya Sushmita Swara Taapsee Tanvi Taslima Teesta Trupti Urvashi Vaishali Varsha Vasudha Vidhya Vimala Vineeta Vrinda Yamini Zoya Benazir Bushra Hina Maleeha
  Mehr Mehwish Mahira Nasim Naheed Shireen Shazia Sumaira Tahira Tehmina Uzma Aminata Assata Awa Bintou Djamila Fanta Kadiatou Mariama Ngoné Oumou Rokia Aïcha Amara
  Adanna Amarachi Bisi Bola Bukola Chioma Damilola Ebele Eucharia Hadiza Halima Ifeyinwa Ijeoma Kemi Ladi Maimuna Nneka Nnenna Ngozika Obiageli Oby Omotola Remi Ronke
  Sade Shade Simi Tiwa Toyin Uju Yemisi Zulaikha Afua Efua Esi Akua Adjoa Nakato Namukasa Achieng Akinyi Atieno Auma Njeri Nyambura Wambui Wairimu Waithera Muthoni
  Busisiwe Khanyisile Lerato Naledi Nokuthula Nonhlanhla Ntombi Palesa Refilwe Sibongile Sindisiwe Thembi Zanele Zinhle Chipo Rudo Rutendo Tsitsi Almaz Hiwot Mulu Selam
  Tigist Anca Andreea Bojana Branka Danica Daniella Dragana Dubravka Gordana Irma Jadwiga Jasna Jelka Jovana Ljiljana Ljubica Lenka Ljudmila Marija Mirjana Mirela Nevena
  Olja Radmila Ruxandra Sanja Sladjana Slavica Snežana Tereza Zdenka Željka Alena Alla Anhelina Antonina Bohdana Darya Dariia Halina Inna Kateryna Khrystyna Lada Larysa
  Liliia Liubov Lyudmyla Marharyta Mariia Maryna Nataliia Nelia Oleksandra Polina Roksolana Ruslana Sofiia Solomiia Svitlana Tamila Vasylyna Vira Yana Yaryna Yelyzaveta
  Yevhenia Zlata Zoia Alyona Anfisa Evgenia Galina Ksenia Mariya Natalya Oxana Raisa Valeriya Varvara Yelena Zhanna Ayako Chieko Emiko Haruka Hiroko Junko Kaori Kazuko
  Kumiko Mariko Masako Mayumi Megumi Michiko Midori Miho Naoko Noriko Reiko Sachiko Sanae Seiko Shizuka Tomoko Yoko Yoriko Yuko Yumiko Yuriko Adela Adelina Agustina
  Amalia Amparo Anahí Antônia Aparecida Aracely Azucena Belén Benedita Bernarda Bibiana Candela Carmenza Cármen Casilda Clotilde Conchita Cristiane Dilma Edelmira Elba
  Elvira Ernestina Estela Evangelina Fátima Felisa Fernanda Francisca Gisele Gladis Gleisi Griselda Herminia Hortensia Inmaculada Iracema Isaura Ivete Jandira Janaína
  Jimena Jordana Josefa Joaquina Juçara Lígia Lilián Luana Lucila Luciene Macarena Maite Manoela Marcelina Mariángela Marielle Maritza Matilde Mayra Mireya Mirta
  Montserrat Neusa Nélida Nydia Olinda Patrícia Pía Rebeca Rigoberta Rosaura Rosângela Rosita Roseana Sílvia Soraya Susel Tarcila Vânia Vilma Viviana Xiomara Yadira
  Yamila Yaneth Zaida Zulema
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
